package org.throughline.web.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.journey.Collection;
import org.throughline.web.ServiceTest;
import org.throughline.web.journeys.HeldReturns;

class OffersTest extends ServiceTest {

    @Autowired
    SmallReturns returns;

    @Autowired
    HeldReturns held;

    int newest;

    @BeforeEach
    void load() {
        returns.load();
        newest = held.list().stream()
                .filter(one -> one.collection() == Collection.CIN)
                .mapToInt(HeldReturns.Held::year)
                .max()
                .orElseThrow();
    }

    @Test
    void this_years_return_is_offered_before_any_file_of_it_is_loaded() {
        var first = on(newest, 4, 1).list().getFirst();

        assertThat(first.of()).isEqualTo(new ReturnOf(Collection.CIN, newest + 1));
        assertThat(first.loaded()).isFalse();
    }

    @Test
    void on_the_last_day_of_a_year_nothing_is_offered_but_what_is_loaded() {
        assertThat(on(newest, 3, 31).list())
                .filteredOn(offer -> offer.of().collection() == Collection.CIN)
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.loaded()).isTrue());
    }

    private Offers on(int year, int month, int day) {
        return new Offers(
                held,
                Clock.fixed(LocalDate.of(year, month, day).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
