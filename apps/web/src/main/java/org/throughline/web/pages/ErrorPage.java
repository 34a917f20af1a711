package org.throughline.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page where something went wrong: what happened and what to do, and nothing of the inside. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = status(request);
        response.setStatus(status);
        model.addAttribute("error", WentWrong.of(status));
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) response.setHeader("Retry-After", "30");
        // whoever is signed in may be what cannot be read
        if (status >= 500) model.addAttribute("frame", Frame.bare());
        return "layout/error";
    }

    private static int status(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status))
            return HttpServletResponse.SC_NOT_FOUND; // asked for by its address, where there is nothing
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR && withoutDatabase(cause)
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : status;
    }

    private static boolean withoutDatabase(@Nullable Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientException) return true;
        return false;
    }
}
