package org.throughline.web.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.journey.Collection;
import org.throughline.web.journeys.HeldReturns;
import org.throughline.web.journeys.HeldReturns.Held;

/** The returns that can be taken out of the record: those whose files were loaded, and this year's before it has any. */
@Component
public class Offers {

    /**
     * One of them.
     *
     * @param loaded false where no file of that year was loaded: it is made of what goes on from the year before
     */
    public record Offer(Held which, boolean loaded) {
        public ReturnOf of() {
            return new ReturnOf(which.collection(), which.year());
        }
    }

    private static final List<Collection> WRITTEN = List.of(Collection.CIN, Collection.SSDA903);

    private final HeldReturns held;
    private final Clock clock;

    Offers(HeldReturns held, Clock clock) {
        this.held = held;
        this.clock = clock;
    }

    /** The newest year first. */
    public List<Offer> list() {
        var all = held.list().stream()
                .filter(one -> WRITTEN.contains(one.collection()))
                .toList();
        var offers = new ArrayList<Offer>();
        for (var collection : WRITTEN) {
            all.stream()
                    .filter(one -> one.collection() == collection)
                    .findFirst()
                    .filter(newest -> newest.year() == thisYear() - 1)
                    .ifPresent(newest -> offers.add(new Offer(
                            new Held(collection, thisYear(), newest.authority(), newest.tables(), newest.loaded()),
                            false)));
        }
        all.forEach(one -> offers.add(new Offer(one, true)));
        return offers;
    }

    Optional<Held> find(ReturnOf of) {
        return list().stream()
                .filter(offer -> offer.of().equals(of))
                .map(Offer::which)
                .findFirst();
    }

    /** The collection year that holds today. */
    private int thisYear() {
        var today = LocalDate.now(clock);
        return today.getMonthValue() > 3 ? today.getYear() + 1 : today.getYear();
    }
}
