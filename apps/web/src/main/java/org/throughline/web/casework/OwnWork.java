package org.throughline.web.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.Sight;
import org.throughline.web.journeys.Correcting;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.Opening;

/**
 * Leads from the chronology to the form that corrects what was typed: a visit for whoever recorded it, the reason why work
 * was late for whoever may write about the child, and for reviewers where the duty is theirs.
 */
@Component
class OwnWork implements Correcting {

    private final Drafts drafts;
    private final Children children;
    private final Journeys journeys;
    private final LateWork lateWork;

    OwnWork(Drafts drafts, Children children, Journeys journeys, LateWork lateWork) {
        this.drafts = drafts;
        this.children = children;
        this.journeys = journeys;
        this.lateWork = lateWork;
    }

    @Override
    public Map<String, String> forms(Sight who, PersonId child, Set<String> keys) {
        var visits = new HashMap<UUID, String>();
        keys.forEach(key -> RecordedVisit.visit(key).ifPresent(visit -> visits.put(visit, key)));
        var own = drafts.recordedBy(who.actor().id(), visits.keySet());
        var forms = new HashMap<String, String>();
        keys.forEach(key -> LateWork.form(child, key).ifPresent(form -> forms.put(key, form)));
        own.forEach(visit -> Optional.ofNullable(visits.get(visit))
                .ifPresent(key -> forms.put(key, "/children/" + child.value() + "/visits/" + visit + "/correct")));
        return forms.isEmpty() || children.writable(who, List.of(child)).isPresent()
                ? forms
                : reviews(who, child, forms.keySet());
    }

    private Map<String, String> reviews(Sight who, PersonId child, Set<String> keys) {
        var forms = new HashMap<String, String>();
        if (journeys.open(who, child, Act.REVIEW) instanceof Opening.Opened) {
            keys.forEach(key -> lateWork.reviewersForm(child, key).ifPresent(form -> forms.put(key, form)));
        }
        return forms;
    }
}
