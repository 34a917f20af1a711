package org.throughline.web.improvement.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.themes.Theme;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.improvement.plan.Items.Placing;
import org.throughline.web.insight.MeasuresCounted;
import org.throughline.web.insight.MeasuresCounted.Better;
import org.throughline.web.insight.MeasuresCounted.Count;

/** Inspections with areas for improvement, and people who keep and decide, for tests of the plan. */
@Component
public class SmallPlan {

    private final JdbcClient jdbc;
    private final TestPeople people;
    private final Sights sights;
    private final Items items;
    private final Actions actions;
    private final ImprovementPlan plan;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SmallPlan(
            JdbcClient jdbc,
            TestPeople people,
            Sights sights,
            Items items,
            Actions actions,
            ImprovementPlan plan,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.sights = sights;
        this.items = items;
        this.actions = actions;
        this.plan = plan;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Sight sight(Person person) {
        return sights.of(person.account());
    }

    public Sight keeper() {
        return sight(people.with("improvement-lead"));
    }

    public Sight director() {
        return sight(people.with("director"));
    }

    /** An inspection that ended on this day, with its areas for improvement. */
    public List<UUID> inspection(String title, LocalDate ended, String... texts) {
        var event = UUID.randomUUID();
        jdbc.sql("""
                insert into improvement.event (id, kind, title, authority, starts, ends)
                values (:id, 'INSPECTION', :title, 'Valeshire', :starts, :ends)
                """)
                .param("id", event)
                .param("title", title)
                .param("starts", ended.minusDays(4))
                .param("ends", ended)
                .update();
        var areas = new ArrayList<UUID>();
        for (int place = 1; place <= texts.length; place++) {
            var area = UUID.randomUUID();
            jdbc.sql("""
                    insert into improvement.area (id, event, place, number, text, page, urgent, themes)
                    values (:id, :event, :place, :place, :text, 7, false, array['OVERSIGHT'])
                    """)
                    .param("id", area)
                    .param("event", event)
                    .param("place", place)
                    .param("text", texts[place - 1])
                    .update();
            areas.add(area);
        }
        return areas;
    }

    /** An item made from a new area of an inspection 300 days ago. */
    public UUID item(Sight keeper, String title) {
        var area = inspection("Inspection of " + title, today().minusDays(300), title + " is to be better")
                .getFirst();
        var item = UUID.randomUUID();
        must(items.place(keeper, List.of(new Placing(area, item, false, title, Set.of(Theme.OVERSIGHT)))));
        return item;
    }

    public UUID action(Sight keeper, UUID item, Owner owner, LocalDate due) {
        var id = UUID.randomUUID();
        must(actions.add(
                keeper,
                item,
                new Actions.Asked(
                        id, "Train all managers", Optional.of(owner), Optional.of(due), "Agreed on paper", "")));
        return id;
    }

    public Item find(UUID item) {
        return plan.now().find(item).orElseThrow();
    }

    /** A measure of percent, counted over the month up to this day. */
    public void counted(String measure, LocalDate to, int numerator, int denominator) {
        counted(measure, Better.HIGHER, to, numerator, denominator);
    }

    public void counted(String measure, Better better, LocalDate to, int numerator, int denominator) {
        var count = new Count(
                measure, "Measure " + measure, "%", better, to.minusMonths(1).plusDays(1), to, numerator, denominator);
        transaction.executeWithoutResult(_ -> events.publishEvent(new MeasuresCounted(to, List.of(count))));
    }

    /** Both days included. */
    public record Period(LocalDate from, LocalDate to) {}

    /** A measure of percent, half of all, over several periods at once. */
    public void counted(String measure, Period... periods) {
        var counts = Arrays.stream(periods)
                .map(it -> new Count(measure, "Measure " + measure, "%", Better.HIGHER, it.from(), it.to(), 50, 100))
                .toList();
        transaction.executeWithoutResult(_ -> events.publishEvent(new MeasuresCounted(today(), counts)));
    }

    public static Owner owner(Sight who) {
        return Owner.withAccount(who.actor().id(), who.actor().name());
    }

    public static UUID must(Answer answer) {
        if (answer instanceof Answer.Done(var thing)) {
            return thing;
        }
        throw new AssertionError("not done: " + answer);
    }
}
