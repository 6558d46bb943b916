package org.ceasefiremonitor.api.documentation;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What the sources of a module say about themselves, those of the core if nothing else is said, read by the JDK's own parser. */
final class CoreSources {

    private final Path root;

    private final SortedMap<String, Type> types = new TreeMap<>();

    /**
     * A type.
     *
     * @param name      qualified name; nested types behind a dot
     * @param kind      record, enum, class or interface
     * @param summary   first sentence of its comment
     * @param fields    what its comment says of each component, by name
     * @param constants first sentences of an enum's constants, by name; empty where there is none
     */
    record Type(String name, Tree.Kind kind, String summary, Map<String, String> fields, Map<String, String> constants) {

        String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        String feature() {
            return name.replaceFirst("org\\.ceasefiremonitor\\.core\\.", "").replaceFirst("\\..*", "");
        }
    }

    CoreSources() {
        this(Path.of("../monitoring-core/src/main/java"));
    }

    /** @param root directory of the sources */
    CoreSources(Path root) {
        this.root = root;
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null); Stream<Path> paths = Files.walk(root)) {
            var sources = paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            var trees = DocTrees.instance(task);
            for (var unit : task.parse()) {
                new TreePathScanner<Void, String>() {
                    @Override
                    public Void visitClass(ClassTree type, String outer) {
                        var name = outer + "." + type.getSimpleName();
                        var comment = trees.getDocCommentTree(getCurrentPath());
                        types.put(name, new Type(name, type.getKind(), summary(comment), fields(comment), constants(type)));
                        return super.visitClass(type, name);
                    }

                    private Map<String, String> constants(ClassTree type) {
                        var constants = new LinkedHashMap<String, String>();
                        for (var member : type.getMembers()) {
                            if (type.getKind() == Tree.Kind.ENUM && member instanceof VariableTree variable
                                    && variable.getType().toString().equals(type.getSimpleName().toString())
                                    && variable.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.STATIC)) {
                                constants.put(variable.getName().toString(),
                                        summary(trees.getDocCommentTree(trees.getPath(getCurrentPath().getCompilationUnit(), variable))));
                            }
                        }
                        return constants;
                    }
                }.scan(unit, unit.getPackageName() == null ? "" : unit.getPackageName().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All types, by qualified name. */
    List<Type> all() {
        return new ArrayList<>(types.values());
    }

    /** The type of that class. */
    Type of(Class<?> type) {
        var found = types.get(type.getCanonicalName());
        if (found == null) {
            throw new AssertionError("the sources below " + root.toAbsolutePath().normalize() + " do not hold " + type.getCanonicalName());
        }
        return found;
    }

    private static String summary(@org.jspecify.annotations.Nullable DocCommentTree comment) {
        return comment == null ? "" : text(comment.getFirstSentence());
    }

    private static Map<String, String> fields(@org.jspecify.annotations.Nullable DocCommentTree comment) {
        var fields = new LinkedHashMap<String, String>();
        if (comment != null) {
            for (var tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree param && !param.isTypeParameter()) {
                    fields.put(param.getName().toString(), text(param.getDescription()));
                }
            }
        }
        return fields;
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream().map(part -> switch (part) {
            case LiteralTree literal -> "`" + literal.getBody().getBody() + "`";
            case LinkTree link -> link.getLabel().isEmpty() ? "`" + link.getReference().getSignature().replace("#", ".") + "`" : text(link.getLabel());
            default -> part.toString();
        }).collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
    }
}
