package org.throughline.examples.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void the_same_seed_gives_the_same_draws_on_every_machine() {
        assertThat(draws(Chance.of(42))).containsExactly(59, 16, 16, 4, 98, 23, 27, 15);
    }

    @Test
    void another_seed_gives_other_draws() {
        assertThat(draws(Chance.of(42))).isNotEqualTo(draws(Chance.of(43)));
    }

    @Test
    void a_matter_of_its_own_does_not_depend_on_what_was_drawn_before() {
        var fresh = Chance.of(1);
        var used = Chance.of(1);
        draws(used);

        assertThat(draws(used.about("visits", 3))).isEqualTo(draws(fresh.about("visits", 3)));
        assertThat(draws(used.about("visits", 4))).isNotEqualTo(draws(fresh.about("visits", 3)));
        assertThat(draws(used.about("reviews", 3))).isNotEqualTo(draws(fresh.about("visits", 3)));
    }

    @Test
    void both_ends_of_a_range_are_drawn_and_nothing_beyond() {
        var chance = Chance.of(7);
        assertThat(IntStream.range(0, 1_000)
                        .map(_ -> chance.between(3, 5))
                        .boxed()
                        .distinct()
                        .sorted())
                .containsExactly(3, 4, 5);
    }

    @Test
    void a_mix_gives_each_value_its_share() {
        var mix = Mix.ofCodes("A 70 B 20 C 10");
        var chance = Chance.of(7);
        var drawn = IntStream.range(0, 20_000).mapToObj(_ -> mix.draw(chance)).toList();

        assertThat(share(drawn, "A")).isCloseTo(0.7, within(0.02));
        assertThat(share(drawn, "B")).isCloseTo(0.2, within(0.02));
        assertThat(share(drawn, "C")).isCloseTo(0.1, within(0.02));
    }

    @Test
    void a_length_without_memory_has_the_mean_it_was_asked_for() {
        var chance = Chance.of(7);
        assertThat(IntStream.range(0, 50_000)
                        .map(_ -> chance.lasting(100))
                        .average()
                        .orElse(0))
                .isCloseTo(99.5, within(2.0));
    }

    private static double share(List<String> drawn, String code) {
        return drawn.stream().filter(code::equals).count() / (double) drawn.size();
    }

    private static List<Integer> draws(Chance chance) {
        return IntStream.range(0, 8).mapToObj(_ -> chance.between(0, 99)).toList();
    }
}
