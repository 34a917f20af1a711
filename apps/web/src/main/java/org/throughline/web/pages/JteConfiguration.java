package org.throughline.web.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/** A controller answers {@code "oversight/worklist"} and {@code src/main/jte/oversight/worklist.jte} is drawn. */
@Configuration(proxyBeanMethods = false)
class JteConfiguration {

    @Bean
    TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    ViewResolver jteViewResolver(TemplateEngine engine, Frames frames) {
        var resolver = new AbstractTemplateViewResolver() {
            @Override
            protected AbstractUrlBasedView instantiateView() {
                return new JteView(engine, frames);
            }

            @Override
            protected Class<?> requiredViewClass() {
                return JteView.class;
            }
        };
        resolver.setSuffix(".jte");
        resolver.setViewClass(JteView.class);
        resolver.setContentType("text/html;charset=UTF-8");
        resolver.setOrder(0);
        resolver.setExposeRequestAttributes(false);
        resolver.setRequestContextAttribute(null);
        return resolver;
    }
}
