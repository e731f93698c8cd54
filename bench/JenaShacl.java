// Jena alone: parses graphs and validates them by shapes, round after round; prints milliseconds by the clock, of parsing and of validating, and of processor.
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;

public class JenaShacl {
  /** Arguments: the shapes, how many rounds, a file with the path of a graph a line. */
  public static void main(String[] arguments) throws Exception {
    OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = System.nanoTime(), startUsed = system.getProcessCpuTime();
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(arguments[0]));
    System.out.println("start " + (System.nanoTime() - start) / 1e6 + " " + (system.getProcessCpuTime() - startUsed) / 1e6);
    List<String> files = Files.readAllLines(Path.of(arguments[2]));
    for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
      long load = 0, validate = 0, used = system.getProcessCpuTime();
      int refused = 0;
      for (String file : files) {
        long before = System.nanoTime();
        Graph graph = RDFDataMgr.loadGraph(file);
        long loaded = System.nanoTime();
        if (!ShaclValidator.get().validate(shapes, graph).conforms()) refused++;
        load += loaded - before;
        validate += System.nanoTime() - loaded;
      }
      System.out.println("round " + load / 1e6 + " " + validate / 1e6 + " " + (system.getProcessCpuTime() - used) / 1e6 + " " + refused);
    }
  }
}
