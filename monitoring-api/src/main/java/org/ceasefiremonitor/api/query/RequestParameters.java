package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads parameters that many requests have into a record of them, with the same answers to bad ones as if each stood by itself. */
@Component
final class RequestParameters implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return areIn(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) throws Exception {
        var constructor = parameter.getParameterType().getDeclaredConstructors()[0];
        var values = new Object[constructor.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(new MethodParameter(constructor, i), request, Objects.requireNonNull(binders));
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    /** Whether a type is a record of parameters. */
    static boolean areIn(Class<?> type) {
        return type.isRecord() && type.isAnnotationPresent(ParameterObject.class);
    }

    /** The names of the parameters that a record has. */
    static Stream<String> in(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors()[0].getParameters()).filter(each -> !isExchange(each.getType()))
                .map(each -> name(each.getAnnotation(Parameter.class), each.getName()));
    }

    /** The request and its answer travel with its parameters. */
    private static boolean isExchange(Class<?> type) {
        return type == HttpServletRequest.class || type == HttpServletResponse.class;
    }

    /** A name of its own is where the component's can not be had in Java. */
    private static String name(@Nullable Parameter described, String component) {
        return described == null || described.name().isEmpty() ? component : described.name();
    }

    private static @Nullable Object value(MethodParameter wanted, NativeWebRequest request, WebDataBinderFactory binders) throws Exception {
        var type = wanted.getParameterType();
        if (isExchange(type)) {
            return type == HttpServletRequest.class ? request.getNativeRequest(type) : request.getNativeResponse(type);
        }
        var name = name(wanted.getParameterAnnotation(Parameter.class), wanted.getParameter().getName());
        var sent = request.getParameter(name);
        try {
            return sent == null ? null : binders.createBinder(request, null, name).convertIfNecessary(sent, type, wanted);
        } catch (TypeMismatchException unreadable) {
            throw new MethodArgumentTypeMismatchException(sent, unreadable.getRequiredType(), name, wanted, unreadable);
        }
    }
}
