import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import de.larsgrefer.sass.embedded.importer.ClasspathImporter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Compiles the style sheet and lays GOV.UK Frontend's script beside it, from the WebJar on the class path: no Node. The
 * pom starts this file as source, in generate-resources, when the style sheet is older than what it is made of.
 *
 * <p>Arguments: GOV.UK Frontend's version, the Sass file, the directory to write to.
 */
class CompileSass {

    public static void main(String[] args) throws Exception {
        var dist = "META-INF/resources/webjars/govuk-frontend/" + args[0] + "/dist/";
        var target = Path.of(args[2]);
        Files.createDirectories(target);
        copy(dist + "govuk/govuk-frontend.min.js", target.resolve("govuk-frontend.min.js"));
        Files.writeString(target.resolve("app.css"), compiled(Path.of(args[1]), dist));
    }

    private static String compiled(Path sass, String dist) throws Exception {
        try (SassCompiler compiler = SassCompilerFactory.bundled()) {
            compiler.setQuietDeps(true);
            compiler.setOutputStyle(com.sass_lang.embedded_protocol.OutputStyle.COMPRESSED);
            compiler.registerImporter(new GovukFrontend(dist).autoCanonicalize());
            return compiler.compileFile(sass.toFile()).getCss();
        }
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream in = CompileSass.class.getClassLoader().getResourceAsStream(resource)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Finds {@code @use "govuk/…"} in the WebJar, so that no Sass file names a version. */
    private static final class GovukFrontend extends ClasspathImporter {

        private final String dist;

        GovukFrontend(String dist) {
            this.dist = dist;
        }

        @Override
        public URL canonicalizeUrl(String url) throws IOException {
            return url.startsWith("govuk/") ? super.canonicalizeUrl(dist + url) : null;
        }
    }
}
