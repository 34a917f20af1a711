package org.throughline.web.journeys;

import java.util.Map;
import java.util.Set;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Sight;

/** Where people correct what they typed: answered by whoever took it down, asked by whoever shows it. */
public interface Correcting {

    /**
     * The addresses of the forms in which this person may correct facts of a child, by the keys of the facts.
     *
     * @param keys of facts that were typed in the service; those that are not theirs to correct are left out
     */
    Map<String, String> forms(Sight who, PersonId child, Set<String> keys);
}
