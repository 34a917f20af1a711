package org.throughline.web.casework;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;
import org.throughline.journey.Fact;
import org.throughline.journey.PersonId;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.casework.Families.Child;
import org.throughline.web.journeys.Journeys;

/** Jane, a social worker with a family of two, and ways to fill in forms as she would. */
abstract class CaseworkTest extends ServiceTest {

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Journeys journeys;

    @Autowired
    TestPeople accounts;

    @Autowired
    Families families;

    @Autowired
    Clock clock;

    Person jane;
    Child ruby;
    Child max;
    LocalDate today;

    @BeforeEach
    void janesMorning() {
        today = LocalDate.now(clock);
        var worker = "ALLOCATIONS/jane-" + UUID.randomUUID();
        jane = accounts.linkedTo(accounts.with("social-worker"), worker);
        var family = families.of(worker, "Shaw", "Ruby", "Max");
        ruby = family.getFirst();
        max = family.getLast();
    }

    ResultActions open(String address) throws Exception {
        return web.perform(get(address).with(accounts.signedIn(jane)));
    }

    ResultActions send(String address, Map<String, String> fields) throws Exception {
        return send(jane, address, fields);
    }

    ResultActions send(Person who, String address, Map<String, String> fields) throws Exception {
        var request = post(address).with(accounts.signedIn(who)).with(csrf());
        fields.forEach((name, text) -> {
            for (var one : name.equals("child") ? text.split(",") : new String[] {text}) {
                request.param(name, one);
            }
        });
        return web.perform(request);
    }

    /** A form filled in so that it can be saved: Ruby was seen, alone, today. */
    Map<String, String> visitTo(Child child) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("draft", UUID.randomUUID().toString());
        fields.put("version", "0");
        fields.put("tab", "a tab");
        fields.put("turn", "0");
        fields.put("child", child.id().value().toString());
        fields.put("day", String.valueOf(today.getDayOfMonth()));
        fields.put("month", String.valueOf(today.getMonthValue()));
        fields.put("year", String.valueOf(today.getYear()));
        fields.put("place", "home");
        fields.put("seen-" + child.id().value(), "yes");
        fields.put("alone-" + child.id().value(), "yes");
        fields.put("purpose-" + child.id().value(), "CHILD_PROTECTION");
        fields.put("note", "Ruby showed me her new books.");
        return fields;
    }

    static Map<String, String> with(Map<String, String> fields, String... namesAndTexts) {
        var changed = new LinkedHashMap<>(fields);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            changed.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return changed;
    }

    /** The words and marks of a page as a browser would have them. */
    static String page(ResultActions answer) throws Exception {
        return HtmlUtils.htmlUnescape(answer.andReturn().getResponse().getContentAsString());
    }

    /** What a hidden or one-line field of the page holds. */
    static String value(String page, String field) {
        var found = Pattern.compile("name=\"" + Pattern.quote(field) + "\"[^>]*? value=\"([^\"]*)\"")
                .matcher(page);
        return found.find() ? found.group(1) : "";
    }

    static String leadsTo(ResultActions answer) {
        return String.valueOf(answer.andReturn().getResponse().getRedirectedUrl());
    }

    static String banner(ResultActions answer) {
        return String.valueOf(answer.andReturn().getFlashMap().get("banner"));
    }

    <F extends Fact> List<F> facts(PersonId child, Class<F> type) {
        return journeys.read(child).facts(type).stream()
                .map(recorded -> recorded.fact())
                .toList();
    }

    List<String> trailOf(Child child) {
        return jdbc.sql(
                        "select outcome || ' ' || what from trail.row where child = :child and actor = :who order by id")
                .param("child", child.id().value())
                .param("who", jane.account())
                .query(String.class)
                .list();
    }

    long drafts() {
        return jdbc.sql("select count(*) from casework.draft where account = :who and state = 'OPEN'")
                .param("who", jane.account())
                .query(Long.class)
                .single();
    }
}
