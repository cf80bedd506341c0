package dovecote;

public class BuildVars {
    public static boolean DEBUG_VERSION = false;
    public static int APP_ID = BuildConfig.APP_ID;
    public static String APP_HASH = BuildConfig.APP_HASH;
}
