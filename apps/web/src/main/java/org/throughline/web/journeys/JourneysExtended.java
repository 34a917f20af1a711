package org.throughline.web.journeys;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.util.function.SingletonSupplier;
import org.throughline.journey.PersonId;

/**
 * Some children's journeys grew. Published within the transaction, when its entry is closed: until the commit nobody else
 * can add to the record, so that what one listener reads of it holds for the next.
 */
public final class JourneysExtended {

    private final Set<PersonId> children;
    private final long entry;
    private final SingletonSupplier<List<Held>> held;

    JourneysExtended(Collection<PersonId> children, long entry, HeldRows rows) {
        this.children = Set.copyOf(children);
        this.entry = entry;
        this.held = SingletonSupplier.of(() -> List.copyOf(rows.of(this.children)));
    }

    /** A load: nobody by name, and nothing to be read. */
    JourneysExtended(long entry) {
        this.children = Set.of();
        this.entry = entry;
        this.held = SingletonSupplier.of(List.of());
    }

    /**
     * The few of them when a person typed or matched; empty after a load, when listeners catch up by
     * {@link Journeys#changedSince}.
     */
    public Set<PersonId> children() {
        return children;
    }

    /** The newest entry. */
    public long entry() {
        return entry;
    }

    /** The children as they are now, without those of whom nothing is held; read once, when it is first asked. */
    public List<Held> held() {
        return held.obtain();
    }
}
