package org.throughline.web.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;

/** The bar of every role, written by hand, and that each of its words leads somewhere. */
class NavigationTest extends ServiceTest {

    private static final Pattern LINK =
            Pattern.compile("<a class=\"[a-z-_]*__link\" href=\"([^\"]+)\"([^>]*)>(.*?)</a>");

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    private record Link(String words, String address, boolean current) {}

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            social-worker                 | My work, Children, Team, Drift
            personal-adviser              | My work, Children, Team, Drift
            business-support              | My work, Children, Team, Drift
            team-manager                  | My work, Children, Team, Drift, Improvement
            service-manager               | My work, Children, Team, The service, Improvement, Inspection rooms
            independent-reviewing-officer | My work, Children, Team, The service, Improvement
            auditor                       | My work, Children, Team, Drift, Improvement
            performance-analyst           | Improvement, Returns
            director                      | My work, Children, Team, The service, Improvement, Inspection rooms
            lead-member                   | The service, Improvement
            improvement-lead              | The service, Improvement, Inspection rooms
            inspector                     | Room
            data-protection-officer       | Reasons given, Trail
            administrator                 | Administration
            """)
    void each_role_has_few_words_in_its_bar_and_each_place_behind_them_opens(String role, String words)
            throws Exception {
        var who = people.with(role);
        var bar = links(page(who, "/account"), "Menu");

        assertThat(bar.stream().map(Link::words)).containsExactly(words.split(", "));
        assertThat(bar).noneMatch(Link::current);
        for (var area : bar) {
            var page = page(who, area.address());
            assertThat(links(page, "Menu")).filteredOn(Link::current).containsExactly(current(area));
            for (var place : links(page, area.words())) {
                assertThat(links(page(who, place.address()), area.words()))
                        .as(place.address())
                        .filteredOn(Link::current)
                        .containsExactly(current(place));
            }
        }
    }

    @Test
    void the_places_of_an_area_stand_on_each_of_them_and_not_further_in() throws Exception {
        var director = people.with("director");

        assertThat(links(page(director, "/dashboard"), "The service").stream().map(Link::words))
                .containsExactly("Overview", "Measures", "Performance books", "Drift");
        assertThat(links(page(director, "/measures/books"), "The service"))
                .filteredOn(Link::current)
                .extracting(Link::words)
                .containsExactly("Performance books");
        assertThat(page(director, "/drift/children")).doesNotContain("aria-label=\"The service\"");
        assertThat(links(page(director, "/drift/children"), "Menu"))
                .filteredOn(Link::current)
                .extracting(Link::words)
                .containsExactly("The service");
        assertThat(links(page(director, "/returns/mine"), "Menu"))
                .filteredOn(Link::current)
                .extracting(Link::words)
                .containsExactly("My work");
    }

    private static Link current(Link link) {
        return new Link(link.words(), link.address(), true);
    }

    private String page(Person who, String address) throws Exception {
        var answer =
                mvc.perform(get(address).with(people.signedIn(who))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    /** The links of the bar with that name; none where the page has no such bar. */
    private static List<Link> links(String page, String bar) {
        int from = page.indexOf("aria-label=\"" + bar + "\"");
        var links = new ArrayList<Link>();
        if (from > 0) {
            var found = LINK.matcher(page.substring(from, page.indexOf("</nav>", from)));
            while (found.find()) {
                links.add(new Link(
                        found.group(3).replaceAll("<[^>]+>", ""),
                        found.group(1),
                        found.group(2).contains("aria-current")));
            }
        }
        return links;
    }
}
