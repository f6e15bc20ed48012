package dev.headstart.api.enrichment;

import java.time.LocalDate;

/** What the register says of a company; null where it says nothing. */
record RegisterFacts(
    long companyId,
    Boolean registered,
    LocalDate incorporated,
    String legalForm,
    Integer officers,
    LocalDate annualReturn,
    boolean describesActivity,
    boolean hasSecondActivity,
    boolean hasWebsite) {}
