package org.throughline.web.returns.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.SentFile;
import org.throughline.web.returns.ReferenceLists;

/** The lists of postcodes, authorities and providers that an SSDA903 is compared with, and sending a new one. */
@Controller
@Needs(Permission.VIEW_RETURNS)
class ListsPage {

    private static final Logger LOG = LoggerFactory.getLogger(ListsPage.class);

    private final Sights sights;
    private final ReferenceLists lists;

    ListsPage(Sights sights, ReferenceLists lists) {
        this.sights = sights;
        this.lists = lists;
    }

    @GetMapping("/returns/lists")
    String show(Model model) {
        return show(List.of(), model);
    }

    @PostMapping("/returns/lists")
    @Needs(Permission.EXPORT_RETURNS)
    String keep(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (file == null || file.isEmpty()) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, "Select the file of a list", model, response);
        }
        try {
            return switch (lists.keep(sights.current().actor(), SentFile.of(file))) {
                case ReferenceLists.Answer.Done(var kept) -> {
                    next.addFlashAttribute("banner", ListsView.kept(kept));
                    yield "redirect:/returns/lists";
                }
                case ReferenceLists.Answer.Refused(var words) ->
                    refused(HttpStatus.UNPROCESSABLE_CONTENT, words, model, response);
            };
        } catch (IOException e) {
            LOG.error("a list that was sent could not be read", e);
            return refused(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "The file arrived but could not be kept here. Send it again in a few minutes",
                    model,
                    response);
        }
    }

    private String refused(HttpStatus status, String words, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        return show(List.of(new FormError("file", words)), model);
    }

    private String show(List<FormError> errors, Model model) {
        model.addAttribute("page", ListsView.of(lists.kept(), sights.current().may(Permission.EXPORT_RETURNS), errors));
        return "returns/lists";
    }
}
