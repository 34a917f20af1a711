package org.throughline.returns.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharingTest {

    /** More than may wait at once, so that a taker who stopped would hold up the giver. */
    private static final List<Integer> MANY = IntStream.range(0, 10_000).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everything_is_taken_once_and_by_each_in_the_order_in_which_it_was_given(int takers) {
        var taken = Stream.generate(ArrayList<Integer>::new).limit(takers).toList();
        try (var sharing = new Sharing<>(taken.stream()
                .<Consumer<List<Integer>>>map(each -> each::addAll)
                .toList())) {
            MANY.forEach(sharing::give);
        }

        assertThat(taken).allSatisfy(each -> assertThat(each).isSorted());
        assertThat(taken.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(MANY);
    }

    @Test
    void whoever_gives_helps_where_the_others_fall_behind() {
        var helped = new ArrayList<Integer>();
        var busy = new CountDownLatch(1);
        try (var sharing = new Sharing<Integer>(List.of(helped::addAll, _ -> await(busy)))) {
            MANY.forEach(sharing::give);
            assertThat(helped).isNotEmpty();
            busy.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
    void what_goes_wrong_with_one_reaches_the_giver_who_never_waits_for_ever(Class<? extends Throwable> wrong) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> giveMany(wrong)).isInstanceOf(wrong));
    }

    private static void giveMany(Class<? extends Throwable> wrong) {
        try (var sharing = new Sharing<Integer>(List.of(_ -> fail(wrong), _ -> fail(wrong)))) {
            MANY.forEach(sharing::give);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fail(Class<? extends Throwable> wrong) {
        if (wrong == StackOverflowError.class) {
            throw new StackOverflowError();
        }
        throw new IllegalStateException();
    }
}
