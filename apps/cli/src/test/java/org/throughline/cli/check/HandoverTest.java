package org.throughline.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoverTest {

    /** More than may wait at once, so that a taker who stopped would hold up the giver. */
    private static final List<Integer> MANY = IntStream.range(0, 10_000).boxed().toList();

    @Test
    void everything_is_taken_in_the_order_in_which_it_was_given() {
        var taken = new ArrayList<Integer>();
        try (var handover = new Handover<Integer>(taken::add)) {
            MANY.forEach(handover::give);
        }

        assertThat(taken).isEqualTo(MANY);
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
    void what_goes_wrong_with_one_reaches_the_giver_who_never_waits_for_ever(Class<? extends Throwable> wrong) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> giveMany(wrong)).isInstanceOf(wrong));
    }

    private static void giveMany(Class<? extends Throwable> wrong) {
        try (var handover = new Handover<Integer>(_ -> fail(wrong))) {
            MANY.forEach(handover::give);
        }
    }

    private static void fail(Class<? extends Throwable> wrong) {
        if (wrong == StackOverflowError.class) {
            throw new StackOverflowError();
        }
        throw new IllegalStateException();
    }
}
