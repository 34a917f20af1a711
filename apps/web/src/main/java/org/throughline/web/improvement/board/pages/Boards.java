package org.throughline.web.improvement.board.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.improvement.board.Kept;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Meetings;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/** What the board's pages have in common. */
@Component
class Boards {

    static final String HOME = "/improvement/board";

    private final Meetings meetings;

    Boards(Meetings meetings) {
        this.meetings = meetings;
    }

    Meeting meeting(UUID id) {
        return meetings.find(id).orElseThrow(Boards::absent);
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static String address(UUID meeting) {
        return HOME + "/meetings/" + meeting;
    }

    static String name(Meeting meeting) {
        return "Board of " + Days.inWords(meeting.day());
    }

    /** To the next page where it was kept; else the form again, with everything that was typed. */
    static String answer(
            Kept kept,
            String banner,
            String next,
            RedirectAttributes redirect,
            Function<List<FormError>, FormView> again,
            String template,
            Model model,
            HttpServletResponse response) {
        return switch (kept) {
            case Kept.Done _ -> {
                redirect.addFlashAttribute("banner", banner);
                yield "redirect:" + next;
            }
            case Kept.Refused(var errors) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", again.apply(errors));
                yield template;
            }
        };
    }
}
