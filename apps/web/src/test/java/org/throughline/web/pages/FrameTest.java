package org.throughline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameTest {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    private String drawn(Frame frame) {
        var output = new StringOutput();
        engine.render("layout/error.jte", Map.of("frame", frame, "error", WentWrong.of(404)), output);
        return output.toString();
    }

    private static Frame signedIn(String person, NavigationItem... areas) {
        return signedIn(person, new Navigation(List.of(areas), "", List.of()));
    }

    private static Frame signedIn(String person, Navigation navigation) {
        return new Frame(person, navigation, true, new Frame.HiddenField("_csrf", "a-token"), null);
    }

    @Test
    void a_person_sees_only_the_places_their_roles_open() {
        var page = drawn(signedIn(
                "Ada Obi",
                new NavigationItem("My work", "/my-work", true),
                new NavigationItem("Children", "/children", false)));

        assertThat(page)
                .contains("href=\"/my-work\" aria-current=\"true\"", "href=\"/children\"", "Ada Obi")
                .doesNotContain("Oversight", "Admin");
    }

    @Test
    void the_places_of_an_area_stand_under_the_bar_by_its_name() {
        var page = drawn(signedIn(
                "Ada Obi",
                new Navigation(
                        List.of(new NavigationItem("The service", "/dashboard", true)),
                        "The service",
                        List.of(
                                new NavigationItem("Overview", "/dashboard", false),
                                new NavigationItem("Measures", "/measures", true)))));

        assertThat(page)
                .contains("aria-label=\"The service\"", "href=\"/measures\" aria-current=\"page\"")
                .contains("href=\"/dashboard\">Overview");
    }

    @Test
    void somebody_who_is_not_signed_in_sees_no_places_no_search_and_no_way_to_sign_out() {
        assertThat(drawn(Frame.bare())).doesNotContain("<nav", "<search", "/sign-out");
    }

    @Test
    void signing_out_is_a_form_with_its_token_and_not_a_link() {
        assertThat(drawn(signedIn("Ada Obi")))
                .contains("action=\"/sign-out\" method=\"post\"", "name=\"_csrf\" value=\"a-token\"")
                .doesNotContain("href=\"/sign-out\"");
    }

    @Test
    void a_name_is_written_as_text_and_never_as_markup() {
        assertThat(drawn(signedIn("<script>alert(1)</script>"))).doesNotContain("<script>alert");
    }

    @Test
    void what_has_been_done_is_said_at_the_top() {
        var page = drawn(new Frame("Ada Obi", Navigation.NONE, false, null, "Visit saved"));

        assertThat(page).contains("Visit saved").contains("role=\"alert\"");
    }

    @Test
    void no_template_brings_script_or_style_of_its_own() {
        assertThat(drawn(signedIn("Ada Obi"))).doesNotContain("style=", "<style", "onclick", "<script>");
    }
}
