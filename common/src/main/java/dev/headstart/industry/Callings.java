package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;

/**
 * Who teaches a trade and who designs a thing: the classification parts them by what is taught or
 * designed.
 */
final class Callings {
  private final List<Calling> callings = new ArrayList<>();

  /** The first that holds is meant. */
  private record Calling(Facet facet, Divisions of, List<String> codes) {}

  private Callings(Translation translation) {
    add(translation, Facet.TEACH, "41-43 68 80-81", "85401");
    add(translation, Facet.TEACH, "75 85-88", "85402");
    add(translation, Facet.TEACH, "47 55-56 79", "85403");
    add(translation, Facet.TEACH, "10-32", "85404");
    add(translation, Facet.TEACH, "58-66 69-74", "85405");
    add(translation, Facet.TEACH, "46 49-53", "85406");
    add(translation, Facet.TEACH, "93", "85407");
    add(translation, Facet.TEACH, "90", "85408");
    add(translation, Facet.TEACH, "01-99", "85409");
    add(translation, Facet.DESIGN, "26-27", "74111");
    add(translation, Facet.DESIGN, "29-30", "74112");
    add(translation, Facet.DESIGN, "31", "74113");
    add(translation, Facet.DESIGN, "13-15 32", "74193");
    add(translation, Facet.DESIGN, "10-28", "74119");
  }

  static Callings in(Translation translation) {
    return new Callings(translation);
  }

  private void add(Translation translation, Facet facet, String of, String code) {
    callings.add(new Calling(facet, Divisions.of(of), translation.of(code)));
  }

  /** The codes of those who teach or design what the code stands for; none for other facets. */
  List<String> of(Facet facet, String code) {
    for (Calling calling : callings) {
      if (calling.facet() == facet && calling.of().hold(code)) {
        return calling.codes();
      }
    }
    return List.of();
  }
}
