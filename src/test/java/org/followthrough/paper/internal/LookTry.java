package org.followthrough.paper.internal;
import java.nio.file.*;
public class LookTry { public static void main(String[] a) throws Exception {
 int i=0; for (var c : java.util.List.of(SamplePapers.byAgency(),SamplePapers.overTime(),SamplePapers.ages())) { Files.write(Path.of("/tmp/papers/c"+i+".png"), ChartPicture.of(ChartDrawing.of(c))); Files.writeString(Path.of("/tmp/papers/c"+i+++".svg"), Svg.of(c)); } } }
