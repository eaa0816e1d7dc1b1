package org.linewright.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import aQute.bnd.service.diff.Tree.Data;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The API of a package {@code x} in a few lines, compiled here.
 *
 * @param folder where its classes go
 */
record Compiled(Path folder) {

    private static final String MARK = "package org.osgi.annotation.versioning; public @interface ";

    /** Of this version, with these public types. */
    Data version(String version, String... types) throws Exception {
        StringWriter said = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = Files.createDirectories(folder.resolve(version));
        boolean done = compiler.getTask(said, null, null, // framework-driven null: what javac does by itself
                List.of("-d", classes.toString(), "--release", "21", "-proc:none"), null,
                Stream.concat(Stream.of(MARK + "ConsumerType {}", MARK + "ProviderType {}"),
                        Arrays.stream(types).map(type -> "package x; import java.util.*; "
                                + "import org.osgi.annotation.versioning.*; " + type))
                        .map(Source::new).toList())
                .call();
        assertTrue(done, said::toString);
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
                bytes.put(classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return ApiTree.of(Map.of("x", version), bytes);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///" + text.replaceFirst("(?s)^package ([a-z.]+);.*?"
                    + "(?:interface|class|record|enum) ([A-Z]\\w*).*", "$1/$2").replace('.', '/')
                    + JavaFileObject.Kind.SOURCE.extension), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignore) {
            return text;
        }
    }
}
