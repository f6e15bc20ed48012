package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;

/** Who teaches a trade: the classification parts training courses by what is taught. */
final class Courses {
  private static final String OTHER = "85409";

  private final List<Course> courses = new ArrayList<>();
  private final List<String> others;

  private record Course(Divisions taught, List<String> codes) {}

  private Courses(Translation translation) {
    add(translation, "85401", "41-43 68 80-81");
    add(translation, "85402", "75 85-88");
    add(translation, "85403", "47 55-56 79");
    add(translation, "85404", "10-32");
    add(translation, "85405", "58-66 69-74");
    add(translation, "85406", "46 49-53");
    add(translation, "85407", "93");
    add(translation, "85408", "90");
    others = translation.of(OTHER);
  }

  static Courses in(Translation translation) {
    return new Courses(translation);
  }

  private void add(Translation translation, String code, String taught) {
    courses.add(new Course(Divisions.of(taught), translation.of(code)));
  }

  /** The codes of the courses for those who do what the code says. */
  List<String> of(String code) {
    for (Course course : courses) {
      if (course.taught().hold(code)) {
        return course.codes();
      }
    }
    return others;
  }
}
