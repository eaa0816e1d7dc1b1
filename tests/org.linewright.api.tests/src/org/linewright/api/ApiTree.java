package org.linewright.api;

import aQute.bnd.classfile.ClassFile;
import aQute.bnd.classfile.PermittedSubclassesAttribute;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Tree.Data;
import aQute.bnd.service.diff.Type;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The API of a bundle as bnd sees it, without what says nothing to partners. */
final class ApiTree {

    private static final Set<Type> SILENT = EnumSet.of(Type.ANNOTATED, Type.CLASS_VERSION, Type.DEPRECATED);

    private ApiTree() {
    }

    /**
     * Of these classes.
     *
     * @param exported each package with its version
     * @param classes bytes by path, such as {@code org/x/Y.class}
     */
    static Data of(Map<String, String> exported, Map<String, byte[]> classes) throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "api");
        manifest.getMainAttributes().putValue("Export-Package", exported.entrySet().stream()
                .map(one -> one.getKey() + ";version=" + one.getValue()).sorted().collect(Collectors.joining(",")));
        try (Jar jar = new Jar("api")) {
            classes.forEach((path, bytes) -> jar.putResource(path, new EmbeddedResource(bytes, 0)));
            jar.setManifest(manifest);
            Tree api = new DiffPluginImpl().tree(jar).get("<api>");
            return plain(api.serialize(), closed(classes));
        }
    }

    private static Data plain(Data node, Set<String> closed) {
        Set<String> inherited = inherited(node);
        if (node.type == Type.CLASS && !has(node, "org.osgi.annotation.versioning.ProviderType")) {
            children(node).filter(child -> child.type == Type.METHOD && has(child, "abstract"))
                    .forEach(duty -> duty.add = Delta.MAJOR); // bnd asks this of interfaces only
        }
        node.children = children(node).filter(child -> !SILENT.contains(child.type))
                .filter(child -> child.type != Type.METHOD || !inherited.contains(child.name))
                .map(child -> plain(child, closed))
                .toArray(Data[]::new);
        if (closed.contains(node.name)) { // nobody else can implement it
            children(node).filter(child -> child.type == Type.METHOD).forEach(method -> method.add = Delta.MINOR);
        }
        if (node.type == Type.CONSTANT) { // javac copies its value into whoever names it
            node.rem = Delta.MAJOR;
            node.add = Delta.MINOR;
        }
        return node;
    }

    private static boolean has(Data node, String name) {
        return children(node).anyMatch(child -> child.name.equals(name));
    }

    static Stream<Data> children(Data node) {
        return node.children == null ? Stream.empty() : Arrays.stream(node.children); // framework-driven null
    }

    /** What a type has from the JDK is said by the name of its parent, and differs from one JDK to the next. */
    private static Set<String> inherited(Data type) {
        return Stream.concat(Stream.of(Object.class.getName()), children(type)
                .filter(child -> child.type == Type.EXTENDS || child.name.equals("java.lang.annotation.Annotation"))
                .map(child -> child.name))
                .filter(parent -> parent.startsWith("java."))
                .flatMap(ApiTree::methods)
                .collect(Collectors.toSet());
    }

    private static Stream<String> methods(String type) {
        try {
            return Arrays.stream(Class.forName(type).getDeclaredMethods()).map(method -> method.getName()
                    + Arrays.stream(method.getParameterTypes()).map(Class::getTypeName)
                            .collect(Collectors.joining(",", "(", ")")));
        } catch (ClassNotFoundException gone) {
            return Stream.empty();
        }
    }

    /** Sealed types. */
    private static Set<String> closed(Map<String, byte[]> classes) {
        return classes.entrySet().stream().filter(one -> closed(one.getValue()))
                .map(one -> one.getKey().replaceFirst("[.]class$", "").replace('/', '.'))
                .collect(Collectors.toSet());
    }

    private static boolean closed(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return Arrays.stream(ClassFile.parseClassFile(in).attributes)
                    .anyMatch(PermittedSubclassesAttribute.class::isInstance);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
