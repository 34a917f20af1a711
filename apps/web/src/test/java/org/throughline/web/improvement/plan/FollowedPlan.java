package org.throughline.web.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.improvement.plan.SmallPlan.must;
import static org.throughline.web.improvement.plan.SmallPlan.owner;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.Sight;
import org.throughline.web.access.TestPeople;
import org.throughline.web.improvement.plan.Reviews.Decided;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.SentFile;

/** A plan that some keep and some decide about, and what is often asked of it. */
abstract class FollowedPlan extends ServiceTest {

    @Autowired
    SmallPlan small;

    @Autowired
    TestPeople people;

    @Autowired
    ImprovementPlan plan;

    @Autowired
    Items items;

    @Autowired
    Actions actions;

    @Autowired
    Proof proof;

    @Autowired
    Reviews reviews;

    @Autowired
    PlanRows rows;

    @Autowired
    JdbcClient jdbc;

    Sight keeper;
    Sight director;
    LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void someKeepAndSomeDecide() {
        keeper = small.keeper();
        director = small.director();
        today = small.today();
    }

    static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    UUID closed(String title) {
        var item = underReview(title);
        must(decide(director, item, List.of(audit(item, 10, 10))));
        return item;
    }

    UUID underReview(String title) {
        var item = small.item(keeper, title);
        var action = small.action(keeper, item, owner(keeper), today);
        must(actions.done(keeper, item, action, Optional.of(today), "Done"));
        must(reviews.send(keeper, item, small.find(item).version(), Optional.of(today), "Audit records"));
        return item;
    }

    Answer decide(Sight who, UUID item, List<UUID> evidence) {
        return reviews.decide(
                who, item, small.find(item).version(), new Decided(Optional.of(true), "The records show it", evidence));
    }

    UUID audit(UUID item, int looked, int well) {
        return must(proof.add(
                keeper,
                item,
                given(Evidence.Kind.AUDIT, "Audit of records", Optional.of(looked), Optional.of(well)),
                null));
    }

    Proof.Given given(Evidence.Kind kind, String what, Optional<Integer> looked, Optional<Integer> well) {
        return new Proof.Given(
                UUID.randomUUID(),
                kind,
                what,
                Optional.of(today),
                "Better than before",
                "",
                Optional.empty(),
                looked,
                well);
    }

    static SentFile file(String name, byte[] bytes) {
        return new SentFile(name, () -> new ByteArrayInputStream(bytes));
    }

    static List<FormError> errors(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer).errors();
    }

    static String refused(Answer answer) {
        return errors(answer).getFirst().words();
    }
}
