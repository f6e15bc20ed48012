package dev.headstart.identity;

/**
 * Who may do what, in one table: each line is something that can be done and the lowest role that
 * may do it. A resource that names no line is open to nobody.
 */
public final class May {
  // For the caller's own tenant.
  public static final String CHAT = Role.SDR;
  public static final String LOOK_UP_INDUSTRIES = Role.SDR;
  public static final String READ_LISTS = Role.SDR;
  public static final String QUEUE_AND_WATCH_JOBS = Role.SDR;
  public static final String REPORT_TTFB = Role.SDR;
  public static final String CANCEL_JOBS = Role.OPS;
  public static final String EXPORT = Role.OPS;
  public static final String READ_FIGURES = Role.OPS;
  public static final String PAUSE_TENANT = Role.OPS;

  // For any tenant, which the header X-Tenant-ID names.
  public static final String SPEAK_FOR_ANOTHER_TENANT = Role.ADMIN;
  public static final String CHANGE_LEXICON = Role.ADMIN;

  // For all tenants at once.
  public static final String OPEN_WINDOW = Role.TRIGGER;
  public static final String WATCH_RUN = Role.TRIGGER;
  public static final String LIST_RUNS = Role.ADMIN;
  public static final String RUN_NOW = Role.ADMIN;
  public static final String PAUSE_ALL = Role.ADMIN;

  private May() {}
}
