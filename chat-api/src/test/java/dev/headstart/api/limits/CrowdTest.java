package dev.headstart.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrowdTest {
  private final Crowd crowd = new Crowd(8);

  private int letIn(RouteClass kind) {
    int calls = 0;
    while (crowd.enter(kind)) {
      calls++;
    }
    return calls;
  }

  @Test
  void exportsAreTurnedAwayFirst_thenPolling_thenJobs_andChatLast() {
    assertThat(letIn(RouteClass.EXPORT)).isEqualTo(2);
    assertThat(letIn(RouteClass.READ)).isEqualTo(2);
    assertThat(letIn(RouteClass.JOBS)).isEqualTo(2);
    assertThat(letIn(RouteClass.CHAT)).isEqualTo(2);
  }

  @Test
  void whoLeavesMakesRoom() {
    letIn(RouteClass.CHAT);
    crowd.leave();
    assertThat(crowd.enter(RouteClass.CHAT)).isTrue();
    assertThat(crowd.enter(RouteClass.CHAT)).isFalse();
  }
}
