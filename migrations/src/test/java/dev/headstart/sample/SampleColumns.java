package dev.headstart.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One line of the register: ACRA's 53 columns, "na" where nothing is known. */
final class SampleColumns {
  private static final List<String> NAMES = names();

  private static final Map<String, Integer> PLACES =
      IntStream.range(0, NAMES.size()).boxed().collect(Collectors.toMap(NAMES::get, i -> i));

  private final String[] values = new String[NAMES.size()];

  SampleColumns() {
    Arrays.fill(values, "na");
  }

  static String header() {
    return String.join(",", NAMES);
  }

  SampleColumns set(String name, String value) {
    values[PLACES.get(name)] = value;
    return this;
  }

  String line() {
    StringBuilder line = new StringBuilder(500);
    for (String value : values) {
      line.append(line.isEmpty() ? "" : ",").append(quoted(value));
    }
    return line.toString();
  }

  private static String quoted(String value) {
    boolean plain = value.indexOf(',') < 0 && value.indexOf('"') < 0;
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  private static List<String> names() {
    List<String> names =
        new ArrayList<>(
            List.of(
                """
                uen issuance_agency_id entity_name entity_type_description
                business_constitution_description company_type_description paf_constitution_description
                entity_status_description registration_incorporation_date uen_issue_date address_type block
                street_name level_no unit_no building_name postal_code other_address_line1
                other_address_line2 account_due_date annual_return_date primary_ssic_code
                primary_ssic_description primary_user_described_activity secondary_ssic_code
                secondary_ssic_description secondary_user_described_activity no_of_officers
                """
                    .split("\\s+")));
    for (int i = 1; i <= 15; i++) {
      names.add("former_entity_name" + i);
    }
    for (int i = 1; i <= 5; i++) {
      names.add("uen_of_audit_firm" + i);
      names.add("name_of_audit_firm" + i);
    }
    return List.copyOf(names);
  }
}
