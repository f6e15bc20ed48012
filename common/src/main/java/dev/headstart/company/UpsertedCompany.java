package dev.headstart.company;

/**
 * A company as it stands after the upsert of one staging row.
 *
 * @param stagingId the row it came from
 * @param uen Singapore entity number, null when the register gives none
 * @param industryCode 5-digit SSIC code, null when the register gives none
 * @param industryNorm SSIC title of the code, null when the edition does not know the code
 * @param sgRegistered null when the register's status is missing or unknown
 */
public record UpsertedCompany(
    long stagingId,
    long companyId,
    String uen,
    String name,
    String industryCode,
    String industryNorm,
    Boolean sgRegistered,
    UpsertOutcome outcome) {}
