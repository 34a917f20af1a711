package org.throughline.web.improvement.board;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.Sight;
import org.throughline.web.improvement.plan.Actions;
import org.throughline.web.improvement.plan.Answer;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.improvement.plan.Owner;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/** Makes a decision of the board an action of the improvement plan, with an owner and a day. */
@Component
public class Carrying {

    /**
     * As it was typed.
     *
     * @param id of the action, made with the form, so that a second click makes no second action
     * @param owner "account:" or "member:" and an id; empty for somebody else, who then is named
     */
    public record Sent(
            UUID id, String item, String what, String owner, String name, String role, String due, String late) {}

    private final JdbcClient jdbc;
    private final ImprovementPlan plan;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Members members;
    private final Accounts accounts;
    private final Clock clock;

    Carrying(
            JdbcClient jdbc,
            ImprovementPlan plan,
            Meetings meetings,
            Decisions decisions,
            Members members,
            Accounts accounts,
            Clock clock) {
        this.jdbc = jdbc;
        this.plan = plan;
        this.meetings = meetings;
        this.decisions = decisions;
        this.members = members;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Errors name {@code item}, {@code what}, {@code owner}, {@code due} or {@code late}. */
    @Transactional
    public Kept carry(Sight who, Decision decision, Sent sent) {
        if (decision.action().isPresent()) {
            return decision.action().equals(Optional.of(sent.id()))
                    ? new Kept.Done(sent.id())
                    : Kept.refused("item", "This decision has become an action of the plan already");
        }
        var typed = new Typed();
        var item = Typed.someId(sent.item()).flatMap(plan.now()::find);
        if (item.isEmpty()) {
            typed.wrong("item", "Select the item of the plan that the action belongs to");
        }
        var due = typed.day("due", sent.due(), "Type the day by which it is done, like 27/3/2027");
        var owner = owner(sent);
        boolean named = !Typed.clean(sent.name()).isEmpty();
        if (named && !sent.owner().isEmpty()) {
            typed.wrong("name", "Select somebody or type a name, not both");
        } else if (named && Typed.clean(sent.role()).isEmpty()) {
            typed.wrong("role", "Say what they are, such as designated nurse");
        }
        if (owner.isEmpty()) {
            typed.wrong("owner", "Say who does it: an action without an owner is nobody’s");
        }
        if (typed.hasErrors()) {
            return typed.refused();
        }
        var answer = plan.addAction(
                who,
                item.orElseThrow().id(),
                new Actions.Asked(
                        sent.id(), Typed.clean(sent.what()), owner, due, Typed.clean(sent.late()), source(decision)));
        return switch (answer) {
            case Answer.Done _ -> kept(who, decision, sent.id());
            case Answer.Refused(List<FormError> errors) -> new Kept.Refused(errors);
            case Answer.NotTheirs(var words) -> Kept.refused("item", words);
            case Answer.Absent() -> Kept.refused("item", "This item is no longer in the plan. Select another");
            case Answer.Overtaken overtaken ->
                Kept.refused("item", overtaken.by() + " has changed the plan in the meantime. Send it again");
        };
    }

    private Kept kept(Sight who, Decision decision, UUID action) {
        int rows = jdbc.sql("""
                insert into improvement.board_carried (decision, action, at, by_id, by_name)
                values (:decision, :action, :at, :byId, :byName) on conflict (decision) do nothing
                """)
                .param("decision", decision.id())
                .param("action", action)
                .param("at", OffsetDateTime.now(clock))
                .param("byId", who.actor().id())
                .param("byName", who.actor().name())
                .update();
        if (rows == 0) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Kept.refused("item", "This decision has become an action of the plan already");
        }
        return new Kept.Done(action);
    }

    private Optional<Owner> owner(Sent sent) {
        if (sent.owner().startsWith("account:")) {
            return accounts.find(sent.owner().substring("account:".length()))
                    .map(account -> Owner.withAccount(account.id(), account.name()));
        }
        if (sent.owner().startsWith("member:")) {
            return Typed.someId(sent.owner().substring("member:".length()))
                    .flatMap(members::find)
                    .map(member -> member.account().isEmpty()
                            ? Owner.elsewhere(member.name(), member.role() + ", " + member.agency())
                            : Owner.withAccount(member.account(), member.name()));
        }
        var name = Typed.clean(sent.name());
        return name.isEmpty() ? Optional.empty() : Optional.of(Owner.elsewhere(name, Typed.clean(sent.role())));
    }

    /** Such as "Board of 3 May 2026, decision 4". */
    private String source(Decision decision) {
        var all = decisions.of(decision.meeting()).stream().map(Decision::id).toList();
        return "Board of %s, decision %d"
                .formatted(
                        meetings.find(decision.meeting())
                                .map(meeting -> Days.inWords(meeting.day()))
                                .orElse(""),
                        all.indexOf(decision.id()) + 1);
    }
}
