package org.throughline.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.throughline.journey.PersonId;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.Standings.Standing;

/**
 * Fires every route of the service as every role, and those that are about a child with a child in every relation, and
 * compares the answers with the matrix. A new route is found by itself; without a rule beside its handler, or for a
 * screen without a line in {@code screens.csv}, this fails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteTest extends ServiceTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)[^}]*}");

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Standings standings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private Map<Standing, PersonId> children = Map.of();
    private final Map<String, TestPeople.Person> holders = new LinkedHashMap<>();

    /** One route: its method, the pattern of its address, and what handles it. */
    private record Route(HttpMethod method, String pattern, HandlerMethod handler) {

        boolean aboutAChild() {
            return rule(OnChild.class).isPresent();
        }

        boolean namesOtherThings() {
            return VARIABLE.matcher(pattern)
                    .results()
                    .anyMatch(it -> !it.group(1).equals("child"));
        }

        <A extends java.lang.annotation.Annotation> Optional<A> rule(Class<A> kind) {
            return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), kind))
                    .or(() -> Optional.ofNullable(
                            AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), kind)));
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    @BeforeAll
    void everyRoleHasSomebody(@TempDir Path folder) throws IOException {
        children = standings.load(folder);
        for (var role : Matrix.elsewhere().keySet()) {
            holders.put(role, standings.placed(people.with(role), children));
        }
    }

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (ErrorController.class.isAssignableFrom(handler.getBeanType())) {
                return;
            }
            var methods = info.getMethodsCondition().getMethods();
            for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods) {
                for (var pattern : info.getPatternValues()) {
                    routes.add(new Route(method.asHttpMethod(), pattern, handler));
                }
            }
        });
        routes.sort(Comparator.comparing(Route::toString));
        return routes;
    }

    @Test
    void every_route_has_exactly_one_rule_beside_its_handler() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(Stream.of(
                                        route.rule(Open.class),
                                        route.rule(NeedsSignIn.class),
                                        route.rule(Needs.class),
                                        route.rule(OnChild.class))
                                .filter(Optional::isPresent)
                                .count())
                        .as("rules of %s", route)
                        .isEqualTo(1));
    }

    @Test
    void a_route_about_a_child_names_the_child_in_its_address() {
        assertThat(routes())
                .allSatisfy(route -> assertThat(route.pattern().contains("{child}"))
                        .as("%s names {child}, and has @OnChild", route)
                        .isEqualTo(route.aboutAChild()));
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_sign_in_page_from_everywhere_else() throws Exception {
        var strays = new ArrayList<String>();
        for (var route : routes()) {
            if (route.rule(Open.class).isPresent()) {
                continue;
            }
            var answer = mvc.perform(request(route.method(), address(route, Standing.ALLOCATED))
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            if (!String.valueOf(answer.getRedirectedUrl()).startsWith("/sign-in")) {
                strays.add(route + " answered " + answer.getStatus());
            }
        }

        assertThat(strays).isEmpty();
    }

    @Test
    void each_role_opens_the_screens_that_are_its_own_and_no_others() throws Exception {
        var differences = new ArrayList<String>();
        for (var route : routes()) {
            if (route.aboutAChild() || route.rule(Open.class).isPresent()) {
                continue;
            }
            var admitted = Matrix.screen(route.pattern());
            for (var holder : holders.entrySet()) {
                var answer = fire(route, holder.getValue(), Standing.ALLOCATED);
                boolean shouldEnter = admitted.contains("everyone") || admitted.contains(holder.getKey());
                if ((answer.getStatus() != 403) != shouldEnter || answer.getStatus() >= 500) {
                    differences.add("%s as %s: %d".formatted(route, holder.getKey(), answer.getStatus()));
                }
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void what_each_role_may_do_with_a_child_is_what_the_matrix_says() throws Exception {
        var differences = new ArrayList<String>();
        for (var route : routes()) {
            if (!route.aboutAChild()) {
                continue;
            }
            for (var holder : holders.entrySet()) {
                for (var standing : Standing.values()) {
                    var rule = route.rule(OnChild.class).orElseThrow();
                    var expected = narrowed(
                            Matrix.word(holder.getKey(), standing.relationTo(holder.getKey()), rule.value()),
                            route,
                            holder.getKey(),
                            standing);
                    var answer = fire(route, holder.getValue(), standing);
                    if (!fits(answer, expected, rule.asksReason(), route.namesOtherThings())) {
                        differences.add("%s as %s, %s: %d %s, but the matrix says %s"
                                .formatted(
                                        route,
                                        holder.getKey(),
                                        standing,
                                        answer.getStatus(),
                                        answer.getRedirectedUrl(),
                                        expected));
                    }
                }
            }
        }

        assertThat(differences).isEmpty();
    }

    /** Of those who may see a child only managers restrict one: a team's manager for the team, a service manager any. */
    private static String narrowed(String expected, Object route, String role, Standing standing) {
        if (!route.toString().contains("/restrict") || !expected.equals("yes")) {
            return expected;
        }
        return switch (role) {
            case "service-manager" -> "yes";
            case "team-manager" -> standing == Standing.SAME_TEAM ? "yes" : "no";
            default -> "no";
        };
    }

    /** What comes after the door is the handler's: a form without its fields is a 400, another thing's id a 404. */
    private static boolean fits(MockHttpServletResponse answer, String expected, boolean asksReason, boolean others) {
        int status = answer.getStatus();
        boolean asked = String.valueOf(answer.getRedirectedUrl()).endsWith("/reason");
        boolean let = status < 500 && status != 403 && (status != 404 || others) && !asked;
        return switch (expected) {
            case "yes" -> let;
            case "reason", "glass" -> asksReason ? let : asked;
            case "no" -> status == 403;
            case "-" -> status == 404;
            default -> throw new IllegalArgumentException(expected);
        };
    }

    @Test
    void a_child_who_is_not_theirs_and_a_child_who_never_was_get_the_same_answer() throws Exception {
        var worker = holder("social-worker");
        var restricted = page(worker, child(Standing.RESTRICTED));
        var never = page(worker, UUID.randomUUID());

        assertThat(restricted.getStatus()).isEqualTo(404).isEqualTo(never.getStatus());
        assertThat(restricted.getContentAsByteArray()).isEqualTo(never.getContentAsByteArray());
        assertThat(restricted.getHeaderNames()).isEqualTo(never.getHeaderNames());
    }

    @Test
    void every_refusal_is_written_to_the_trail() throws Exception {
        var administrator = holder("administrator");
        var child = child(Standing.OTHER_TEAM);

        page(administrator, child);
        fireAt(HttpMethod.GET, "/trail", administrator);

        assertThat(jdbc.sql(
                                "select what from trail.row where outcome = 'DENIED' and actor = :actor order by id desc limit 2")
                        .param("actor", administrator.account())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("GET /trail", "GET /children/" + child + "/reason");
    }

    private UUID child(Standing standing) {
        return Objects.requireNonNull(children.get(standing)).value();
    }

    private TestPeople.Person holder(String role) {
        return Objects.requireNonNull(holders.get(role));
    }

    private MockHttpServletResponse page(TestPeople.Person person, UUID child) throws Exception {
        return fireAt(HttpMethod.GET, "/children/" + child + "/reason", person);
    }

    private MockHttpServletResponse fire(Route route, TestPeople.Person person, Standing standing) throws Exception {
        boolean upload = Arrays.stream(route.handler().getMethodParameters())
                .anyMatch(it -> it.getParameter().toString().contains(MultipartFile.class.getName()));
        var request = upload
                ? multipart(route.method(), address(route, standing))
                : request(route.method(), address(route, standing));
        return mvc.perform(request.with(csrf()).with(people.signedIn(person)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse fireAt(HttpMethod method, String address, TestPeople.Person person)
            throws Exception {
        return mvc.perform(request(method, address).with(csrf()).with(people.signedIn(person)))
                .andReturn()
                .getResponse();
    }

    /** The address of a route with the child who stands so; other things it names get an id that nothing has. */
    private String address(Route route, Standing standing) {
        var numbers = Arrays.stream(route.handler().getMethodParameters())
                .filter(it -> it.getParameterType() == long.class)
                .map(it -> it.getParameter().getName())
                .toList();
        return VARIABLE.matcher(route.pattern()).replaceAll(variable -> switch (variable.group(1)) {
            case "child" -> child(standing).toString();
            default ->
                numbers.contains(variable.group(1)) ? "0" : UUID.randomUUID().toString();
        });
    }
}
