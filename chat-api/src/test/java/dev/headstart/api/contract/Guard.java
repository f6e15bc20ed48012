package dev.headstart.api.contract;

/**
 * What keeps tenants apart. Either suffices, so a fault in one would not show while the other
 * holds; row-level security by itself is RowSecurityTest's.
 */
enum Guard {
  ROW_SECURITY_AND_STATEMENTS("ENABLE"),
  STATEMENTS_ALONE("DISABLE");

  private final String rowSecurity;

  Guard(String rowSecurity) {
    this.rowSecurity = rowSecurity;
  }

  void over(Tenants tenants) {
    tenants
        .tables()
        .forEach(
            table ->
                tenants
                    .database()
                    .execute("ALTER TABLE " + table + " " + rowSecurity + " ROW LEVEL SECURITY"));
  }
}
