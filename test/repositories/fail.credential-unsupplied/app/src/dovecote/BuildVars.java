package dovecote;

public class BuildVars {
    public static boolean DEBUG_VERSION = false;
    public static int APP_ID = 0;
    public static String APP_HASH = "";
}
