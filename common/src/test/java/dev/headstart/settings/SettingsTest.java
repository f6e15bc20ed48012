package dev.headstart.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";

  @Test
  void defaultsAreThoseOfThePrd() {
    assertThat(read(Map.of()))
        .isEqualTo(
            new Settings(
                UpsertMode.BACKGROUND,
                10,
                2000,
                Long.MAX_VALUE,
                90,
                500,
                400,
                LocalTime.of(1, 0),
                LocalTime.of(5, 0),
                ZoneId.of("Asia/Singapore"),
                ScheduleMode.INTERNAL,
                EnrichmentMode.REGISTER,
                Optional.empty(),
                ReceiptMode.OPTIONAL,
                Optional.empty()));
  }

  @Test
  void eachEnvironmentNameReachesItsSetting() {
    assertThat(
            read(
                Map.ofEntries(
                    Map.entry("STAGING_UPSERT_MODE", "sync_preview"),
                    Map.entry("UPSERT_SYNC_LIMIT", "0"),
                    Map.entry("UPSERT_MAX_PER_JOB", "7"),
                    Map.entry("UPSERT_TENANT_MAX_PER_WINDOW", "70"),
                    Map.entry("UPSERT_EVENT_RETENTION_DAYS", "30"),
                    Map.entry("STAGING_BATCH_SIZE", "8"),
                    Map.entry("CHAT_DEBOUNCE_MS", "9"),
                    Map.entry("UPSERT_WINDOW_START", "22:30"),
                    Map.entry("UPSERT_WINDOW_END", "04:15"),
                    Map.entry("UPSERT_WINDOW_ZONE", "Europe/Berlin"),
                    Map.entry("UPSERT_SCHEDULE", "external"),
                    Map.entry("ENRICHMENT_MODE", "http"),
                    Map.entry("ENRICHMENT_URL", "http://enricher/events"),
                    Map.entry("TTFB_RECEIPTS", "required"),
                    Map.entry("DEMO_WORKER_URL", "http://worker:8081"))))
        .isEqualTo(
            new Settings(
                UpsertMode.SYNC_PREVIEW,
                0,
                7,
                70,
                30,
                8,
                9,
                LocalTime.of(22, 30),
                LocalTime.of(4, 15),
                ZoneId.of("Europe/Berlin"),
                ScheduleMode.EXTERNAL,
                EnrichmentMode.HTTP,
                Optional.of(URI.create("http://enricher/events")),
                ReceiptMode.REQUIRED,
                Optional.of(URI.create("http://worker:8081"))));
  }

  @ParameterizedTest
  @CsvSource({
    "STAGING_UPSERT_MODE,sometimes,'one of background, sync_preview, off'",
    "UPSERT_SYNC_LIMIT,11,a whole number from 0 to 10",
    "UPSERT_SYNC_LIMIT,-1,a whole number from 0 to 10",
    "UPSERT_MAX_PER_JOB,many,a whole number from 1",
    "STAGING_BATCH_SIZE,0,a whole number from 1",
    "UPSERT_WINDOW_START,25:00,a time of day",
    "UPSERT_WINDOW_ZONE,Mars/Olympus,a time zone",
    "UPSERT_SCHEDULE,cron,'one of internal, external'",
    "TTFB_RECEIPTS,maybe,'one of optional, required'",
    "ENRICHMENT_URL,ftp://x,an http or https address",
    "DATABASE_CONNECTIONS,none,a whole number from 1",
    "DATABASE_URL,jdbc:postgresql://h/d,of the form postgresql://host:port/database",
    "DATABASE_URL,postgresql://h:99999/d,of the form postgresql://host:port/database"
  })
  void aWrongValueIsNamedWithWhatIsAllowed(String flag, String value, String allowed) {
    assertThatThrownBy(() -> read(Map.of(flag, value)))
        .isInstanceOf(WrongFlagsException.class)
        .hasMessageContaining(flag + "=" + value)
        .hasMessageContaining(allowed);
  }

  @Test
  void allWrongFlagsAreNamedAtOnceInOneLine() {
    assertThatThrownBy(
            () ->
                read(
                    Map.of(
                        "UPSERT_SYNC_LIMIT", "x",
                        "STAGING_BATCH_SIZE", "y",
                        "ENRICHMENT_MODE", "http")))
        .hasMessageContaining("UPSERT_SYNC_LIMIT")
        .hasMessageContaining("STAGING_BATCH_SIZE")
        .hasMessageContaining("ENRICHMENT_URL is required")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aWindowWithoutLengthIsRefused() {
    assertThatThrownBy(
            () -> read(Map.of("UPSERT_WINDOW_START", "02:00", "UPSERT_WINDOW_END", "02:00")))
        .hasMessageContaining("UPSERT_WINDOW_END must differ");
  }

  @Test
  void aSecretComesFromTheEnvironmentOrFromAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("password"), "of the file\n");
    assertThat(secret(Map.of("DATABASE_PASSWORD", "given"))).contains("given");
    assertThat(secret(Map.of("DATABASE_PASSWORD_FILE", file.toString()))).contains("of the file");
    assertThat(secret(Map.of())).isEmpty();
  }

  @Test
  void aSecretThatCannotBeUsedIsNamedButNotTold(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("password"), "hush-hush");
    for (Map<String, String> environment :
        List.of(
            Map.of("DATABASE_PASSWORD_FILE", folder.resolve("nowhere").toString()),
            Map.of("DATABASE_PASSWORD_FILE", file.toString(), "DATABASE_PASSWORD", "hush-other"),
            Map.of("SIGNING_KEYS", "hush-hush"),
            Map.of("SIGNING_KEYS_FILE", file.toString()),
            Map.of("SIGNING_KEYS", String.join(",", KEY, KEY, KEY)))) {
      assertThatThrownBy(() -> read(environment))
          .isInstanceOf(WrongFlagsException.class)
          .hasMessageContaining(environment.keySet().iterator().next().replace("_FILE", ""))
          .message()
          .doesNotContain("hush", KEY);
    }
  }

  @Test
  void oneOrTwoKeysAreReadFromLinesOrBetweenCommas() {
    for (String text : List.of(KEY + "," + KEY, KEY + "\n" + KEY + "\n", " " + KEY + " , " + KEY)) {
      FlagReader flags = new FlagReader(name -> Optional.of(text).filter(t -> name.equals("K")));
      assertThat(flags.keys("K")).containsExactly(KEY, KEY);
    }
  }

  private static Optional<String> secret(Map<String, String> environment) {
    FlagReader flags = new FlagReader(name -> Optional.ofNullable(environment.get(name)));
    Optional<String> secret = flags.secret("DATABASE_PASSWORD");
    flags.throwIfWrong();
    return secret;
  }

  private static Settings read(Map<String, String> environment) {
    return Settings.read(name -> Optional.ofNullable(environment.get(name)));
  }
}
