package org.throughline.web.improvement.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.Sight;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.improvement.plan.Aims;
import org.throughline.web.improvement.plan.SmallPlan;
import org.throughline.web.service.ServicePart;
import org.throughline.web.service.Shown;

/** What a director reads of the improvement plan on the service page. */
class PlanOnServicePageTest extends ServiceTest {

    private static final String PLAN = "The improvement plan";
    private static final String TARGETS = "Targets of the improvement plan";

    @Autowired
    SmallPlan small;

    @Autowired
    Aims aims;

    @Autowired
    List<ServicePart> parts;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc mvc;

    private Optional<Shown> part(String heading, Sight who) {
        return parts.stream()
                .flatMap(part -> part.shown(who).stream())
                .filter(part -> part.heading().equals(heading))
                .findFirst();
    }

    @Test
    void what_is_late_is_counted_and_each_figure_opens_its_list() throws Exception {
        var keeper = small.keeper();
        var item = small.item(keeper, "Oversight of plans");
        small.action(keeper, item, SmallPlan.owner(keeper), small.today().minusDays(3));
        small.item(keeper, "Supervision of workers");

        var part = part(PLAN, small.director()).orElseThrow();

        var director = people.with("director");
        assertThat(part.rows()).extracting(Shown.Row::words).contains("Actions overdue", "Items without an action");
        for (var row : part.rows()) {
            var cell = row.cells().getFirst();
            assertThat(cell.address() == null)
                    .as(row.words())
                    .isEqualTo(cell.words().equals("0"));
            if (cell.address() != null) {
                assertThat(listed(director, cell.address()))
                        .as(row.words())
                        .contains(Integer.parseInt(cell.words().replace(",", "")));
            }
        }
    }

    /** The figures in the headings of the list behind an address. */
    private List<Integer> listed(Person who, String address) throws Exception {
        var page = mvc.perform(get(URI.create(address)).with(people.signedIn(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        if (address.endsWith("/areas")) {
            var waiting = page.split("Areas that are in the plan", 2)[0];
            return List.of(waiting.split("<li class=\"tl-names\">", -1).length - 1);
        }
        var list = address.substring(address.indexOf('#') + 1);
        return Pattern.compile(
                        list.equals("items") ? "role=\"status\">(\\d+) item" : "id=\"" + list + "\">[^<]*: (\\d+)<")
                .matcher(page)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    @Test
    void a_measure_stands_against_its_target_and_one_whose_day_has_passed_comes_first() {
        var keeper = small.keeper();
        var item = small.item(keeper, "Reviews in time");
        var code = "T-" + UUID.randomUUID();
        small.counted(code, small.today().minusMonths(3), 50, 100);
        SmallPlan.must(aims.follow(
                keeper,
                item,
                new Aims.Aim(
                        UUID.randomUUID(),
                        code,
                        Optional.of(true),
                        Optional.of(new BigDecimal("50")),
                        Optional.of(small.today().minusMonths(3)),
                        Optional.of(new BigDecimal("90")),
                        Optional.of(small.today().minusDays(1)),
                        "")));
        small.counted(code, small.today().minusMonths(1), 60, 100);

        var row = part(TARGETS, small.director()).orElseThrow().rows().stream()
                .filter(it -> it.words().equals("Measure " + code))
                .findFirst()
                .orElseThrow();

        assertThat(row.address()).isEqualTo("/improvement/items/" + item);
        assertThat(row.cells().get(0).words()).startsWith("60% (60 of 100)");
        assertThat(row.cells().get(0).address()).isEqualTo("/measures/" + code);
        assertThat(row.cells().get(1).words()).isEqualTo("90%");
        assertThat(row.cells().get(2).words())
                .isEqualTo("Better than at first, target not reached, and its day has passed");
        assertThat(row.cells().get(2).worse()).isTrue();
        var member = part(TARGETS, small.sight(people.with("lead-member"))).orElseThrow();
        assertThat(Objects.toString(member)).doesNotContain("60 of 100");
    }

    @Test
    void who_may_not_see_the_plan_is_told_nothing_of_it() {
        var worker = small.sight(people.with("social-worker"));

        assertThat(part(PLAN, worker)).isEmpty();
        assertThat(part(TARGETS, worker)).isEmpty();
        assertThat(part("What inspectors said", worker)).isEmpty();
    }
}
