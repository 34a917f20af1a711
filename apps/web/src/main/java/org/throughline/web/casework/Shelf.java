package org.throughline.web.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Sight;
import org.throughline.web.journeys.Profile;
import org.throughline.web.trail.Trail;

/** A person's own drafts: those they are writing, and those discarded in the last 7 days. */
@Component
public class Shelf {

    private final Drafts drafts;
    private final Children children;
    private final Trail trail;

    Shelf(Drafts drafts, Children children, Trail trail) {
        this.drafts = drafts;
        this.children = children;
        this.trail = trail;
    }

    /** A draft with the names of its children. */
    public record Shelved(Draft draft, List<String> names) {}

    /** Those being written first, last saved first. A draft about a child they may no longer know of is left out. */
    @Transactional
    public List<Shelved> list(Sight who) {
        trail.read(who.actor(), "drafts", null, "");
        var found = drafts.of(who.actor().id());
        var names = new HashMap<PersonId, String>();
        var all = found.stream()
                .flatMap(draft -> draft.sheet().children().stream())
                .distinct()
                .toList();
        for (Profile profile : children.named(who, all)) {
            names.put(profile.id(), InWords.name(profile));
        }
        var shelved = new ArrayList<Shelved>();
        for (var draft : found) {
            if (names.keySet().containsAll(draft.sheet().children())) {
                shelved.add(new Shelved(
                        draft, draft.sheet().children().stream().map(names::get).collect(Collectors.toList())));
            }
        }
        return shelved;
    }

    /** One of their own. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(Sight who, UUID draft) {
        return drafts.find(who.actor().id(), draft);
    }

    /** One of their own with its children's names, to be asked whether it may go; empty where one may not be known of. */
    @Transactional
    public Optional<Shelved> toDiscard(Sight who, UUID id) {
        return drafts.find(who.actor().id(), id)
                .filter(draft -> draft.state() == Draft.State.OPEN)
                .flatMap(draft -> {
                    var named = children.named(who, draft.sheet().children());
                    if (named.size() < draft.sheet().children().size()) {
                        return Optional.empty();
                    }
                    draft.sheet()
                            .children()
                            .forEach(child -> trail.read(who.actor(), "draft to discard", child, "draft " + id));
                    return Optional.of(
                            new Shelved(draft, named.stream().map(InWords::name).toList()));
                });
    }

    @Transactional
    public boolean discard(Sight who, UUID draft) {
        return done(who, draft, "discarded a draft", drafts.discard(who.actor().id(), draft));
    }

    @Transactional
    public boolean putBack(Sight who, UUID draft) {
        return done(who, draft, "put back a draft", drafts.putBack(who.actor().id(), draft));
    }

    private boolean done(Sight who, UUID draft, String what, boolean done) {
        if (done) {
            drafts.find(who.actor().id(), draft)
                    .orElseThrow()
                    .sheet()
                    .children()
                    .forEach(child -> trail.wrote(who.actor(), what, child, "draft " + draft));
        }
        return done;
    }

    /** Every night the text of drafts that ended more than 7 days ago is forgotten. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/London")
    void forgetOld() {
        drafts.forgetOld();
    }
}
