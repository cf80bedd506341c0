/**
 * Libraries whose licence no manifest says and everybody can look up: proprietary ones that apps add to show advertisements or to follow their users.
 * What the upstreams themselves are built with (Google Play services, Firebase, Huawei's kits) is not in the list: their copyright holders chose it.
 */

export interface KnownDependency {
  /** `group:artifact` of Maven, or the name of a pod. */
  readonly name: string
  readonly kind: 'maven' | 'pod'
  /** Where its terms stand. */
  readonly terms: string
}

export const proprietaryDependencies: readonly KnownDependency[] = [
  ...of('maven', 'https://developer.android.com/studio/terms', ['com.google.android.gms:play-services-ads', 'com.google.android.gms:play-services-ads-lite']),
  ...of('maven', 'https://developers.facebook.com/terms', ['com.facebook.android:audience-network-sdk']),
  ...of('maven', 'https://unity.com/legal/monetization-services-terms-of-service', ['com.unity3d.ads:unity-ads']),
  ...of('maven', 'https://www.applovin.com/terms', ['com.applovin:applovin-sdk']),
  ...of('maven', 'https://yandex.com/legal/mobileads_sdk_agreement', ['com.yandex.android:mobileads']),
  ...of('pod', 'https://developers.google.com/admob/terms', ['Google-Mobile-Ads-SDK']),
  ...of('pod', 'https://developers.facebook.com/terms', ['FBAudienceNetwork']),
  ...of('pod', 'https://unity.com/legal/monetization-services-terms-of-service', ['UnityAds']),
  ...of('pod', 'https://www.applovin.com/terms', ['AppLovinSDK']),
]

function of(kind: KnownDependency['kind'], terms: string, names: readonly string[]): readonly KnownDependency[] {
  return names.map((name) => ({ name, kind, terms }))
}
