package dev.headstart.industry;

import java.util.List;

/** From the codes our files are written in to the codes of the edition in use. */
interface Translation {
  List<String> of(String code2020);

  static Translation to(SsicTree tree) {
    if (tree.version() == SsicVersion.SSIC_2020) {
      return List::of;
    }
    Ssic2025Moves moves = Ssic2025Moves.load();
    return code -> moves.translate(code, tree);
  }
}
