package dev.headstart.worker.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsAreFoundByNameTest {
  @TempDir Path folder;
  private ImportCase register;

  @BeforeEach
  void open() {
    register = new ImportCase(folder);
  }

  @Test
  void inAnyOrderAmongColumnsNobodyAskedFor() {
    register.importFiles(
        register.file(
            "a.csv",
            """
            postal_code,primary_ssic_code,entity_status_description,no_of_officers,entity_name,block,uen
            049315,62011,Live Company,3,ALPHA PTE. LTD.,12A,201912345K
            """));

    assertThat(register.staged("uen, entity_name, primary_ssic_code, registered, no_of_officers"))
        .containsExactly("201912345K|ALPHA PTE. LTD.|62011|t|3");
  }

  @Test
  void whateverTheirCaseBlanksUnderscoresAndByteOrderMark() {
    register.importFiles(
        register.file(
            "a.csv",
            "\uFEFFUEN,Entity Name,PRIMARY_SSIC_CODE,Entity-Status Description\r\n"
                + "201912345K,ALPHA PTE. LTD.,62011,Struck Off\r\n"));

    assertThat(register.staged("uen, entity_name, primary_ssic_code, registered"))
        .containsExactly("201912345K|ALPHA PTE. LTD.|62011|f");
  }

  @Test
  void underTheNamesOfOlderReleases() {
    register.importFiles(
        register.file(
            "a.csv",
            """
            uen_no,company_name,primary_ssic,entity_status,registration_date,entity_type,company_type
            201912345K,ALPHA PTE. LTD.,62011,Live,2019-04-12,Local Company,Exempt Private
            """));

    assertThat(
            register.staged(
                """
                uen, entity_name, primary_ssic_code, registered, registration_incorporation_date,
                entity_type_description, company_type_description
                """))
        .containsExactly(
            "201912345K|ALPHA PTE. LTD.|62011|t|2019-04-12|Local Company|Exempt Private");
  }

  @Test
  void everyColumnOfTheRegisterReachesItsOwn() {
    register.importFiles(
        register.file(
            "a.csv",
            """
            uen,entity_name,entity_type_description,business_constitution_description,\
            company_type_description,entity_status_description,registration_incorporation_date,\
            annual_return_date,no_of_officers,primary_ssic_code,primary_user_described_activity,\
            secondary_ssic_code,secondary_user_described_activity
            U1,N,T,B,C,Live,2001-02-03,2002-03-04,5,62011,P,62012,S
            """));

    assertThat(
            register.staged(
                """
                uen, entity_name, entity_type_description, business_constitution_description,
                company_type_description, entity_status_description, registration_incorporation_date,
                annual_return_date, no_of_officers, primary_ssic_code, primary_user_described_activity,
                secondary_ssic_code, secondary_user_described_activity, registered, ssic_version
                """))
        .containsExactly("U1|N|T|B|C|Live|2001-02-03|2002-03-04|5|62011|P|62012|S|t|2020");
  }

  @Test
  void withoutAStatusNobodyKnowsWhetherACompanyIsAlive() {
    register.importFiles(
        register.file("a.csv", "uen,entity_name,primary_ssic_code\nU1,ALPHA,62011\n"));

    assertThat(register.staged("uen, registered")).containsExactly("U1|null");
  }

  @Test
  void aMissingOneStopsTheImportWithFileLineAndColumn() {
    var told =
        register.importFiles(register.file("a.csv", "uen,entity_name,postal_code\nU1,ALPHA,1\n"));

    assertThat(told.done()).isFalse();
    assertThat(told.err())
        .contains("a.csv line 1: column primary_ssic_code is missing; found: uen, entity_name");
  }

  @Test
  void oneThatIsThereTwiceStopsTheImport() {
    var told =
        register.importFiles(
            register.file("a.csv", "uen,entity_name,primary_ssic_code,UEN\nU1,ALPHA,62011,U2\n"));

    assertThat(told.done()).isFalse();
    assertThat(told.err()).contains("a.csv line 1: column uen is there twice");
  }

  @Test
  void allHeadersAreCheckedBeforeAnythingIsStaged() {
    var told =
        register.importFiles(
            register.file("a.csv", ImportCase.HEADER + "U1,ALPHA,62011,Live\n"),
            register.file("b.csv", "name;code\nALPHA;62011\n"));

    assertThat(told.done()).isFalse();
    assertThat(told.err())
        .contains("b.csv line 1: column uen and entity_name and primary_ssic_code");
    assertThat(register.staged("uen")).isEmpty();
    assertThat(register.database.number("SELECT count(*) FROM register_imports")).isZero();
  }
}
