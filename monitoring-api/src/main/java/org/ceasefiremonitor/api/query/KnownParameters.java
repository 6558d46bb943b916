package org.ceasefiremonitor.api.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses parameters that a query does not know, and single ones that are sent twice: a misspelt filter that is ignored would answer
 * another question than was asked.
 */
@Component
final class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    private final Map<Method, SortedMap<String, Boolean>> repeatable = new ConcurrentHashMap<>();
    private final KnownValues values;

    KnownParameters(KnownValues values) {
        this.values = values;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/", "/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))) {
            var known = repeatable.computeIfAbsent(method.getMethod(), KnownParameters::of);
            request.getParameterMap().forEach((name, sent) -> {
                if (!known.containsKey(name)) {
                    throw new InvalidInput(name, known.isEmpty() ? "is not known here; there are no parameters"
                            : "is not known here; there are " + String.join(", ", known.keySet()));
                }
                if (sent.length > 1 && !known.get(name)) {
                    throw new InvalidInput(name, "must be sent once");
                }
                for (var value : sent) {
                    values.check(name, value, known.get(name), request);
                }
            });
        }
        return true;
    }

    private static SortedMap<String, Boolean> of(Method method) {
        var known = new TreeMap<String, Boolean>();
        for (var parameter : method.getParameters()) {
            var named = parameter.getAnnotation(RequestParam.class);
            if (RequestParameters.areIn(parameter.getType())) {
                RequestParameters.in(parameter.getType()).forEach(name -> known.put(name, false));
            } else if (named != null) {
                // a name of its own is where the parameter's is a word of Java
                known.put(named.name().isEmpty() ? parameter.getName() : named.name(), Collection.class.isAssignableFrom(parameter.getType()));
            }
        }
        return known;
    }
}
