package io.goodstanding.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaybookWalkTest {

    private static final String VERIFY = """
        - key: works
          type: VERIFY_LIFTED
          title: Does it work?
          ~
          answers:
            - {key: "yes", label: It works}
            - {key: "no", label: Not yet%s}
        """;

    @Test
    void a_way_on_which_the_incident_stays_open_is_a_dead_end_and_names_its_last_step() {
        assertThat(PlaybookWalk.of(Written.recovery(VERIFY.formatted(""))).problems())
                .containsExactly(Problem.of("works", "playbook.refused.dead-end"));
    }

    @Test
    void a_way_that_somebody_decided_to_end_is_none() {
        assertThat(PlaybookWalk.of(Written.recovery(VERIFY.formatted(", ends: true")))
                        .problems())
                .isEmpty();
    }

    @Test
    void a_repeat_that_is_used_up_has_to_lead_somewhere() {
        String steps = """
            - key: pause
              type: WAIT
              title: Wait
              until: 1d
              ~
            """ + VERIFY.formatted(", again: pause, times: 2");

        assertThat(PlaybookWalk.of(Written.recovery(steps)).problems())
                .containsExactly(Problem.of("works", "playbook.refused.dead-end"));
    }

    @Test
    void a_step_that_no_way_reaches_is_named() {
        String steps = VERIFY.formatted(", ends: true") + """
            - key: never
              type: DO
              title: Never
              when: works is yes and works is no
              phase: AFTER
              ~
            """;

        assertThat(PlaybookWalk.of(Written.recovery(steps)).problems())
                .containsExactly(Problem.of("never", "playbook.refused.unreachable"));
    }

    @Test
    void a_branch_that_hangs_on_a_fact_is_walked_for_every_value_of_it() {
        String steps = """
            - key: third
              type: DO
              title: Third time
              when: occurrence >= 3
              ~
            """ + VERIFY.formatted(", ends: true");

        PlaybookWalk.Report report = PlaybookWalk.of(Written.recovery(steps));

        assertThat(report.problems()).isEmpty();
        // Occurrences 1 and 2: yes, no or a lift by hand; 3 and 4: lifted at the first step, or done or left out
        // before.
        assertThat(report.ways()).isEqualTo(2 * 3 + 2 * (1 + 2 * 3));
    }

    @Test
    void circles_within_circles_are_given_up_soon_and_said_to_be_too_many() {
        StringBuilder steps = new StringBuilder("- {key: q0, type: DO, title: T, text: x, owner: REP,"
                + " source: [{kind: TEAM, checked: 2026-11-01}]}\n");
        for (int i = 1; i < PlaybookRules.MOST_STEPS; i++) {
            steps.append("""
                    - {key: q%d, type: QUESTION, title: T, text: x, owner: REP,
                       source: [{kind: TEAM, checked: 2026-11-01}],
                       answers: [{key: a, label: A, again: q0, times: 10}, {key: b, label: B}]}
                    """.formatted(i));
        }

        assertThat(PlaybookWalk.of(Written.start(steps.toString())).problems())
                .containsExactly(Problem.of("", "playbook.refused.too-many-ways"));
    }
}
