package dev.headstart.api.scores;

/** Lends the statement of the score list to the plan tests, which share one big database. */
public final class ScorePlans {
  public static final String PAGE = ScoreListTable.PAGE;

  private ScorePlans() {}
}
