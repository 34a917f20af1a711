package org.throughline.journey;

import java.time.LocalDate;

/** What somebody wrote down of work that was late. */
public sealed interface LatenessFact extends Fact {

    /**
     * Why one duty was late. It is known again by its clock and the day that clock began, which stay when an interval or a
     * holiday list changes.
     *
     * @param clock the code of the clock, such as ASM-01
     * @param what as the writer saw it, such as "First review of the plan, of the plan begun 3 April 2025"
     * @param began the day the clock began
     * @param due the last day the law allowed when the reason was given
     * @param words in the writer's own words, empty where the reason says all
     */
    record LateReasonGiven(String clock, String what, LocalDate began, LocalDate due, LateReason reason, String words)
            implements LatenessFact {}
}
