package org.throughline.web.access.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.Open;
import org.throughline.web.access.signin.FirstAdministrator;
import org.throughline.web.pages.FormError;

/** Makes the first administrator with the code from the terminal; there only while a code waits. */
@Controller
class FirstAdministratorPage {

    private final FirstAdministrator first;

    FirstAdministratorPage(FirstAdministrator first) {
        this.first = first;
    }

    @Open
    @GetMapping("/first-administrator")
    String show(Model model) {
        if (!first.waits()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("page", new FirstAdministratorView("", "", "", List.of()));
        return "access/first-administrator";
    }

    @Open
    @PostMapping("/first-administrator")
    String create(
            @RequestParam String code,
            @RequestParam("user-name") String userName,
            @RequestParam String name,
            @RequestParam String password,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!first.waits()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return switch (first.create(code, userName, name, password)) {
            case Accounts.Outcome.Done _, Accounts.Outcome.WithPassword _ -> {
                next.addFlashAttribute("banner", "Your account is ready. Sign in with it.");
                yield "redirect:/sign-in";
            }
            case Accounts.Outcome.Refused refused -> {
                var errors = List.of(new FormError(refused.field(), refused.why()));
                model.addAttribute("page", new FirstAdministratorView(code, userName, name, errors));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield "access/first-administrator";
            }
        };
    }
}
