package org.followthrough.pages.web;

import java.time.LocalDate;
import java.util.Set;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Lets every template say {@code ${#london.day(date)}}, also where Thymeleaf allows no static access: in a fragment's arguments. */
@Component
class LondonInTemplates extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String NAME = "london";

    LondonInTemplates() {
        super("Followthrough");
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(NAME);
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        return new Words();
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }

    /** Public, because templates call it. */
    public static final class Words {

        private Words() {}

        /** "31 March 2026"; empty where there is none. */
        public String day(@Nullable LocalDate date) {
            return date == null ? "" : London.inWords(date);
        }
    }
}
