package dev.headstart.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines every real delivery has a few of: each cannot be staged for another reason. */
final class BrokenLines {
  private BrokenLines() {}

  static List<byte[]> of(SampleEntities entities) {
    return List.of(
        bytes(entities.any().line() + ",one,field,too,many"),
        bytes("590000000X,ACRA,A LINE THAT BREAKS OFF"),
        bytes(entities.any().set("primary_ssic_code", "SEE REMARKS").line()),
        bytes(entities.any().set("registration_incorporation_date", "2019-02-30").line()),
        bytes(entities.any().set("entity_name", "na").line()),
        bytes(entities.any().set("entity_name", "NUL\0L & SONS").line()),
        bytes(entities.any().line().replaceFirst(",na$", ",\"na")),
        latin1(entities.any()));
  }

  /** É as an old program writes it, which is no UTF-8. */
  private static byte[] latin1(SampleColumns entity) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    line.writeBytes(
        entity
            .set("entity_name", "CAF\u00c9 OLBARIK")
            .line()
            .getBytes(StandardCharsets.ISO_8859_1));
    line.write('\n');
    return line.toByteArray();
  }

  private static byte[] bytes(String line) {
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
