package org.throughline.web.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.clocks.reading.Reading;
import org.throughline.journey.PersonId;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.web.access.Sight;
import org.throughline.web.casework.Draft.Sending;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.Opening.Opened;
import org.throughline.web.journeys.Typed;
import org.throughline.web.journeys.Written;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Trail;

/** Recording a visit to one or more children: the form, its draft, and the facts that come of it. */
@Component
public class Visits {

    private final Children children;
    private final Forms forms;
    private final Drafts drafts;
    private final Journeys journeys;
    private final VisitClocks clocks;
    private final Corrections corrections;
    private final Trail trail;
    private final Clock clock;

    Visits(
            Children children,
            Forms forms,
            Drafts drafts,
            Journeys journeys,
            VisitClocks clocks,
            Corrections corrections,
            Trail trail,
            Clock clock) {
        this.children = children;
        this.forms = forms;
        this.drafts = drafts;
        this.journeys = journeys;
        this.clocks = clocks;
        this.corrections = corrections;
        this.trail = trail;
        this.clock = clock;
    }

    /** A new form about a child: today, and what the child's clocks ask a visit for. */
    @Transactional
    public Optional<VisitForm> begin(Sight who, PersonId child) {
        var today = LocalDate.now(clock);
        return children.writable(who, List.of(child)).map(opened -> {
            trail.read(who.actor(), "visit form", child, "");
            var sheet = asked(VisitSheet.begun(today, List.of(child)), opened, today);
            var before = drafts.openAbout(who.actor().id(), child, Optional.empty());
            return forms.ofVisit(who, forms.begun(Optional.empty(), "", sheet), opened, before);
        });
    }

    /** The form with what was sent still in it, such as text that outlived a session. */
    @Transactional
    public Optional<VisitForm> again(Sight who, Sending sent) {
        return children.writable(who, sent.sheet().children()).map(opened -> {
            opened.keySet().forEach(child -> trail.read(who.actor(), "visit form", child, "draft " + sent.draft()));
            return forms.ofVisit(who, forms.sent(sent), opened, Optional.empty());
        });
    }

    /** Keeps the draft as it is, valid or not. */
    @Transactional
    public Saving keep(Sight who, Sending sent) {
        return children.writable(who, sent.sheet().children()).isEmpty()
                ? new Saving.Absent()
                : drafts.save(who.actor(), sent);
    }

    /** Keeps the draft with more children in it; each comes with what their clocks ask for. */
    @Transactional
    public Saving add(Sight who, Sending sent, List<PersonId> more) {
        var sheet = sent.sheet();
        for (var child : more) {
            sheet = sheet.withChild(child);
        }
        var opened = children.writable(who, sheet.children());
        if (opened.isEmpty()) {
            return new Saving.Absent();
        }
        return drafts.save(who.actor(), sent.with(asked(sheet, opened.get(), LocalDate.now(clock))));
    }

    /** What to show where a draft could not be kept: both texts, or the visit that it has become. */
    @Transactional
    public Saved unkept(Sight who, Sending sent, Saving saving) {
        var found = children.writable(who, sent.sheet().children());
        if (found.isEmpty()) {
            return new Saved.Absent();
        }
        return switch (saving) {
            case Saving.Overtaken(var now) ->
                new Saved.DraftOvertaken(
                        sent, now, forms.ofVisit(who, forms.sent(sent), found.get(), Optional.empty()));
            case Saving.AlreadyRecorded(var draft) -> savedBefore(who, draft, sent.sheet(), found.get());
            case Saving.Kept _, Saving.Absent _ -> new Saved.Absent();
        };
    }

    /** Saves the visit: one transaction with its facts, the trail and the end of the draft; sent twice it is saved once. */
    @Transactional
    public Saved save(Sight who, Sending sent) {
        var today = LocalDate.now(clock);
        var found = children.writable(who, sent.sheet().children());
        if (found.isEmpty()) {
            return new Saved.Absent();
        }
        var opened = found.get();
        return switch (drafts.save(who.actor(), sent)) {
            case Saving.Kept(var draft) -> {
                var refusals = VisitRules.refusals(
                        sent.sheet(),
                        opened.values().stream().map(Children::known).toList(),
                        today);
                yield refusals.isEmpty()
                        ? record(who, draft, opened, today)
                        : new Saved.Refused(refusals, forms.ofVisit(who, draft, opened, Optional.empty()));
            }
            case Saving unkept -> unkept(who, sent, unkept);
        };
    }

    private Saved record(Sight who, Draft draft, Map<PersonId, Opened> opened, LocalDate today) {
        var facts = new LinkedHashMap<PersonId, List<Typed>>();
        var before = new LinkedHashMap<PersonId, List<Reading>>();
        opened.forEach((child, one) -> {
            before.put(child, clocks.read(one.journey(), today));
            facts.put(
                    child, VisitFacts.of(draft.sheet(), child, draft.id(), Children.worker(who, one.profile(), today)));
        });
        return switch (journeys.record(who, facts)) {
            case Written.Kept _ -> {
                var answer = answer(draft, opened, before, today);
                opened.keySet().forEach(child -> trail.wrote(who.actor(), "visit", child, "visit " + draft.id()));
                drafts.recorded(draft.id(), answer);
                yield new Saved.Recorded(answer);
            }
            case Written.Overtaken _ -> savedBefore(who, draft, draft.sheet(), opened);
            case Written.Refused(var _, var why) ->
                new Saved.Refused(
                        List.of(new Refusal(Box.CHILDREN.field(), why)),
                        forms.ofVisit(who, draft, opened, Optional.empty()));
            case Written.Absent _ -> new Saved.Absent();
        };
    }

    private String answer(
            Draft draft, Map<PersonId, Opened> opened, Map<PersonId, List<Reading>> before, LocalDate today) {
        var day = draft.sheet().day().orElseThrow();
        var words = new ArrayList<String>();
        opened.forEach((child, one) -> {
            var told = clocks.answer(
                    before.getOrDefault(child, List.of()),
                    clocks.read(journeys.read(child), today),
                    day,
                    draft.sheet().answer(Box.SEEN, child) == Answer.YES);
            if (!told.isEmpty()) {
                words.add(opened.size() == 1 ? told : InWords.name(one.profile()) + ". " + told);
            }
        });
        var names =
                opened.values().stream().map(one -> InWords.name(one.profile())).toList();
        words.addFirst("Visit to " + InWords.list(names) + " on " + Days.inWords(day) + " saved.");
        return String.join(" ", words);
    }

    /** A second sending of what is saved says again what the first said; a changed one goes on as a correction. */
    private Saved savedBefore(Sight who, Draft draft, VisitSheet sent, Map<PersonId, Opened> opened) {
        Optional<Draft> begun = Optional.empty();
        for (var one : opened.values()) {
            var correction = corrections.carryOver(who, one, draft.id(), sent);
            begun = begun.or(() -> correction);
        }
        return begun.<Saved>map(Saved.BecameCorrection::new)
                .orElseGet(() -> new Saved.Recorded(
                        draft.answer().isEmpty() ? "This visit was saved already." : draft.answer()));
    }

    /** Fills in what the visit was for, for a child about whom nothing was said yet. */
    private VisitSheet asked(VisitSheet sheet, Map<PersonId, Opened> opened, LocalDate today) {
        var asked = sheet;
        for (var one : opened.entrySet()) {
            if (!sheet.saysAnythingOf(one.getKey())) {
                asked = asked.forPurposes(
                        one.getKey(), clocks.asked(one.getValue().journey(), today));
            }
        }
        return asked;
    }
}
