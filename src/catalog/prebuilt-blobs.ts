/**
 * Libraries and programs that the upstreams' own repositories hold: where they come from is for the upstream to say, and no fault of whoever forks it.
 * Written by `npm run prebuilts`: the first eight bytes of git's blob ids, in hex.
 */

const table = `
003d606f06d26875 049ddcda44a5b3c1 0acbebde9d65136b 0f1a3444a4d520ae 0f73fbcfafa30f92 100660e12352f95f 12a4bf4601033c67 1e04ba6b64a390df
1e73f1d92cf2ead7 204cdd1bc3058053 22c8018e749e9dc1 24e7b3c166f2a4ec 2a2d82e730685e01 2aaf883593a2c5b2 2b664b4cc36f0529 31434b01bc2a6640
3b475f19d92a5295 4051a13e61795947 41574f809603bbd1 4312ced699749db8 459a461a09031a39 47b976dec3c913b6 48143807706c459b 48fadf265ba34be6
4dff5340a8fc5655 540b5a574474ea59 56691eb97e1d9629 5db1bfd66bf4118d 61e8a4d209de6298 63ad86d17df37fb7 64178ce6ea704463 737e71e03c4aa031
73c053fd720d5eab 74b844e1332ed04e 76620044f5c27b98 767b6ae53ff2adda 76f8eaa535782746 786d6def6fa6cfe0 78ea7983194cd568 79ce669878055a0a
79fd94ba33531261 7bbfef8558a14f6c 7e2bd852b4d217f8 8016da58bfa2e66d 84622838d542622e 892fbdd7523bafd4 898b8c4a9da80fcc 8bbf18be2dc7862e
8d84fa9d55ea1159 8de9c72c7f6f0301 914d439c83959733 9416d931c51ed0ac 9421a74ba89d48aa 94400e60d981c169 976ae6acd88bfbb9 97c1e608c120de04
99be057c7d1aaca1 a1486caf635f8422 a695fc28006694b6 a6cfef0efb505ef7 a6f93c9d1c26239a aa3ac8611eafd81b abd16c1838d48e4d aedc1d046c91816b
b0ed4a33fd5c220a b473dbda238d1859 b7d8eb5ce0ff38cd b88bf3bfc64885b6 bcdaadd30e92b1ae bdf4a580d79415a2 c4ddf3c690ca2ddd c629417dfea3c049
c652a95cf4410967 c6c642b48d9401d3 c760c8e4b60afaa9 c9169685e77ee565 cae6ae70c97f9466 d0bf82a6ed2cc98c d487c3903d5c04b3 db44c71ad8072c63
dca2cd38a7d57463 e71edb7d7916dbcd e7648b99fe18a47c efeebb24e5427b0b f14bc729a14d3132 f28514d8793f5ac8 f3f5c751be5910f6 f768e01d4f1c9841
f880d0625a2306f6 fa78c11a98449b73 fc0589e0e74021ee ff8921cce6632477 ff9851e5e25825b7
`

const digits = 16
const known = new Set(table.trim().split(/\s+/))

/** Whether an upstream holds a binary with this blob id. */
export function isUpstreamPrebuilt(blob: string): boolean {
  return blob.length >= digits && known.has(blob.slice(0, digits))
}
