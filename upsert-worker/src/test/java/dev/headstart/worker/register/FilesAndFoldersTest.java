package dev.headstart.worker.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesAndFoldersTest {
  @TempDir Path folder;
  private ImportCase register;

  @BeforeEach
  void open() {
    register = new ImportCase(folder);
  }

  @Test
  void compressedFilesAreUnpackedOnTheWay() {
    register.importFiles(register.file("a.csv.gz", ImportCase.gzip(oneRow("U1"))));

    assertThat(register.staged("uen")).containsExactly("U1");
  }

  @Test
  void aFolderStandsForItsCsvFilesInTheOrderOfTheirNames() throws IOException {
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      register.file("Entities" + letter + ".csv", oneRow("U" + letter));
    }
    register.file("EntitiesOthers.CSV.GZ", ImportCase.gzip(oneRow("UZ")));
    register.file("readme.txt", "not a register");
    Files.createDirectory(folder.resolve("old.csv"));

    var told = register.importFiles(folder);

    assertThat(told.out()).contains("27 rows read, 26 added", "1 repeated");
    assertThat(register.database.rows("SELECT cardinality(files) FROM register_imports"))
        .containsExactly("27");
  }

  @Test
  void aFileNamedTwiceIsReadOnce() {
    Path file = register.file("a.csv", oneRow("U1"));

    assertThat(register.importFiles(file, folder, file).out()).contains("1 rows read, 1 added");
  }

  @Test
  void aFileThatIsNotThereOrNoRegisterStopsTheImportByName() throws IOException {
    Path good = register.file("a.csv", oneRow("U1"));
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(register.importFiles(good, folder.resolve("none.csv")).err())
        .contains("none.csv: there is no such file");
    assertThat(register.importFiles(good, register.file("a.xlsx", "PK")).err())
        .contains("a.xlsx: is neither .csv nor .csv.gz");
    assertThat(register.importFiles(good, empty).err())
        .contains("empty: the folder holds no .csv or .csv.gz file");
    assertThat(register.importFiles(good, register.file("b.csv", "")).err())
        .contains("b.csv line 1: the file is empty, no header");
    assertThat(register.importFiles(good, register.file("b.csv.gz", "plain text")).err())
        .contains("b.csv.gz line 1: cannot be read: Not in GZIP format");
    assertThat(register.staged("uen")).isEmpty();
  }

  @Test
  void aFileThatBreaksOffLeavesWhatWasStagedBeforeAsItWas() {
    register.importLines("U1,ALPHA,62011,Live");
    byte[] packed = ImportCase.gzip(oneRow("U3"));

    var told =
        register.importFiles(
            register.file("a.csv", oneRow("U2")),
            register.file("b.csv.gz", Arrays.copyOf(packed, packed.length - 9)));

    assertThat(told.done()).isFalse();
    assertThat(told.err()).contains("b.csv.gz line").contains("cannot be read");
    assertThat(register.staged("uen")).containsExactly("U1");
    assertThat(register.database.number("SELECT count(*) FROM register_imports")).isEqualTo(1);
  }

  @Test
  void aFileMadeToFillTheMachineIsGivenUp() {
    byte[] bomb = Arrays.copyOf(oneRow("U1"), 100 * 1024 * 1024);

    var told = register.importFiles(register.file("bomb.csv.gz", ImportCase.gzip(bomb)));

    assertThat(told.done()).isFalse();
    assertThat(told.err())
        .contains("bomb.csv.gz")
        .contains("unpacks to more than 200 times its size");
    assertThat(register.staged("uen")).isEmpty();
  }

  @Test
  void howMuchAFileMayHoldIsConfigured() {
    byte[] rows = Arrays.copyOf(oneRow("U1"), 2 * 1024 * 1024);
    register.limits =
        ImportLimits.read(
            name -> Optional.of("1").filter(one -> name.equals("IMPORT_MAX_UNPACKED_MB")));

    for (Path file :
        List.of(register.file("a.csv.gz", ImportCase.gzip(rows)), register.file("a.csv", rows))) {
      assertThat(register.importFiles(file).err()).contains("holds more than 1048576 bytes");
    }
    assertThat(register.staged("uen")).isEmpty();
  }

  private static byte[] oneRow(String uen) {
    return (ImportCase.HEADER + uen + ",NAME OF " + uen + ",62011,Live\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
