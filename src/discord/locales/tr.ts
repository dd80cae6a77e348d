import type { Phrases } from './en.ts';

/**
 * Turkish. Says siz: sentences and descriptions of commands, while buttons and menus are bare verbs, as in Discord’s client. No suffix
 * hangs on a value, as its vowels are not known; nouns stay singular after numbers. passage pasaj · citation kaynak gösterimi ·
 * citation id alıntı kimliği · quotation alıntı · document belge · section bölüm · revision sürüm · library kitaplık, its keeper
 * sorumlu · pin sabitle · gap iyi yanıtlanmayan soru · report hata bildirimi · word of a text sözcük · permission izin
 */
export const tr: Phrases = {
  // Answers
  unsure: 'Kitaplığın buna yanıt verdiğinden emin değilim. En yakın pasaj:',
  nothing: 'Kitaplıkta buna dair bir şey yok.',
  nothingThere: '{name}: burada buna dair bir şey yok.',
  nothingHelp: 'Hiçbir pasaj bunu yanıtlamıyor. Başka sözcükler deneyin ya da `/topic` ile bir konuya bakın.',
  unknownWords: 'Kitaplıkta hiç geçmeyenler',
  nearestTopics: 'En yakın konular',
  showClosest: 'En yakın pasajı göster',
  sure: '%{percent} eminim',
  emptyLibrary: 'Kitaplık boş. Sorumlusu belge ekleyebilir; `/sources` onları listeler.',
  askSomething:
    'Bana bir şey sorun; kitaplıkta bunu yanıtlayan pasajı kelimesi kelimesine, kaynağıyla birlikte alıntılayayım.',
  thanks: 'Ben yalnızca belgelerden alıntı yaparım. Onlar hakkında bir şey sorun:',
  noneVerbatim: 'Bir şey bulundu, ama kaynağıyla karşılaştırılıp doğrulanamadığı için gösterilmiyor.',
  notVerbatim: 'Bu pasaj, kaynağıyla karşılaştırılıp doğrulanamadığı için gösterilmiyor.',

  // Passages
  next: 'Sonraki pasaj ({place}/{count})',
  previous: 'Önceki pasaj ({place}/{count})',
  jump: 'Bir pasaja git',
  context: 'Daha fazla bağlam',
  section: 'Bölümün tamamı',
  lessContext: 'Daha az bağlam',
  why: 'Neden bu pasaj?',
  editorsTitle: 'editörün verdiği başlık',
  alsoIn: 'şurada da var:',
  cutHere: '(burada kesildi; metnin tamamı belgede)',
  page: 's.\u00a0{page}',
  earlier: 'önceki bir sürümden',
  changed: 'Bu gönderildikten sonra belge değişti, bu yüzden düğme artık bir yere götürmüyor. Lütfen yeniden sorun.',
  pressedTooOld: 'Bu düğmeyi tanımıyorum. Lütfen yeniden sorun.',

  openSource: 'Kaynağı aç',
  passageBefore: 'Bundan önceki pasaj',
  passageAfter: 'Bundan sonraki pasaj',

  // Citations to copy
  'citing.copy': 'Kaynak göster',
  'citing.title': 'Kaynak gösterimi',
  'citing.style': 'Bir biçim seçin',
  'citing.plain': 'Düz metin',
  'citing.permalink': 'Kalıcı bağlantı',
  'citing.file': 'Pasajın tamamı, dosya olarak',
  'citing.whole': 'Pasajın tamamı, kelimesi kelimesine, kaynağıyla birlikte:',
  'citing.asFile': 'Bir mesajda olduğu gibi gösterilemiyor, bu yüzden dosya olarak gönderiliyor.',

  // Several references in one message
  'references.others': '{count, plural, one {`/topic` ile # cümle daha} other {`/topic` ile # cümle daha}}',
  'references.more': '{count, plural, one {# sonuç daha var, gösterilmiyor} other {# sonuç daha var, gösterilmiyor}}',

  // Several questions in one message
  questions: 'Sorularınız',
  notSure: 'emin değilim: {where}',
  notSaid: 'kitaplıkta yok',

  // Under every card
  followUp: 'Devamını sor',
  'followUp.question': 'Sorunuz',
  share: 'Herkesle paylaş',
  sharedBy: 'Paylaşan: {user}',
  restricted:
    'Bunu yalnızca siz görüyorsunuz: “{permission}” izniniz olmadığı için bu sunucu, kendi eklemediği uygulamaların başkalarına yanıt vermesine izin vermiyor.',
  nobodyElse: 'Burada bunu paylaşacak başka kimse yok.',
  deleted: 'Buradaki yanıt silindi.',
  deleteNotYours: 'Bunu yalnızca soran kişi ya da burada mesajları yönetebilen biri silebilir.',

  // Passages for somebody's message
  nothingToLookUp: 'Bu mesajda aranacak metin yok.',
  post: 'Yanıt olarak gönder',
  postedBy: 'Aramayı yapan: {user}',
  postedTo: 'Yanıtlanan mesaj: {link}',
  posted: 'Şu mesaja yanıt olarak gönderildi: {link}',
  targetGone: 'Yanıtlanacak mesaj artık yok.',

  // Where it may not answer
  elsewhere: 'Bu sunucuda şu kanallarda yanıt veriyorum: {channels}.',
  settingsUnknown:
    'Bu sunucunun ayarlarını şu anda okuyamıyorum. Okuyana kadar yanıtlarımı yalnızca soran görür: `/ask` ile sorun.',
  mayNotPost:
    'Burada yazma iznim yok. Bu kanalda şu izinlere ihtiyacım var: {permissions}. Sunucuyu yöneten biri bunları kanal ayarlarından rolüme verebilir.',
  mayNotPostIn:
    'Bana şu kanalda sordunuz: {channel}. Ama orada yazma iznim yok. Şu izinlere ihtiyacım var: {permissions}. Sunucuyu yöneten biri bunları kanal ayarlarından rolüme verebilir.',
  mayNotPostOutside:
    'Burada yazamıyorum: bu sunucu beni eklemedi ve sizin şu izniniz yok: **{permission}**. Sunucuyu yöneten biri beni sunucuya ekleyebilir ya da size bu izni verebilir.',
  mayNotPostNow: 'Discord oraya yazmama izin vermiyor. Sunucuyu yöneten biri bu kanaldaki izinlerime bakabilir.',
  'permission.ViewChannel': 'Kanalı Görüntüle',
  'permission.SendMessages': 'Mesaj Gönder',
  'permission.SendMessagesInThreads': 'Alt Başlıklarda Mesaj Gönder',
  'permission.EmbedLinks': 'Bağlantı Yerleştir',
  'permission.ReadMessageHistory': 'Mesaj Geçmişini Oku',
  'permission.UseExternalApps': 'Harici Uygulamaları Kullan',

  // Lists
  nextPage: 'Sonraki sayfa',
  previousPage: 'Önceki sayfa',
  pageOf: 'sayfa {page}/{count}',
  sentences: '{count, plural, one {# cümle} other {# cümle}}',
  topicMeant: 'Şöyle anlaşıldı: “{topic}”.',
  noTopic: 'Kitaplıkta bu sözcüklerin geçtiği bir cümle yok.',
  countedDocuments:
    '{documents, plural, one {# belge} other {# belge}}, {passages, plural, one {# pasaj} other {# pasaj}}',
  countedParts:
    '{paragraphs, plural, one {# paragraf} other {# paragraf}}, {sentences, plural, one {# cümle} other {# cümle}}, {passages, plural, one {# pasaj} other {# pasaj}}',
  paragraphs: '{count, plural, one {# paragraf} other {# paragraf}}',
  untitledSection: '(başlıksız)',
  sections: 'Bölümler: {list}',
  emptySources: 'Kitaplık boş.',
  unreadable: '{path} okunamadı: {reason}. Çözümü: {remedy}.',
  unknownDocument: 'Kitaplıkta böyle bir belge ya da klasör yok.',
  near: 'Benzerleri',

  // Citations
  unknownCitation:
    'Kitaplıkta bu alıntı kimliğini taşıyan bir pasaj yok. Kimlik yanlış yazılmış ya da kitaplığa dair saklananlardan daha eski olabilir.',
  expiredCitation: 'Bu pasaj bir zamanlar alıntılandı, ama metni artık saklanmıyor.',
  droppedOn: '{day} tarihinde silindi: kitaplığın sorumlusu önceki sürümleri yalnızca bir süre saklıyor.',
  badCitation: 'Bu bir alıntı kimliği değil. Alıntı kimliği şöyle görünür: {example}',
  revision: 'Sürüm {revision}',
  revisions: 'Sürümler: {list}',
  changedBy: 'en geç {day} tarihinde değişti',
  standsNow: 'Şimdiki yeri: {place}',
  'fate.current': 'Değişmedi',
  'fate.moved': 'Belge o zamandan beri değişti, ama bu sözler değişmedi',
  'fate.changed': 'Bu sözler o zamandan beri değişti: ~~üstü çizili~~ olan eskisi, kalın olan yenisi',
  'fate.removed': 'Bu sözler artık belgede yok',
  'fate.document-removed': 'Belge artık kitaplıkta yok',
  'fate.expired': 'Bulunduğu belge',

  // Quotations
  quoteExact: 'Kelimesi kelimesine',
  quoteExactNote: 'Kaynakta bu sözcükler bu sırayla geçiyor.',
  quoteDiffers: 'Sözleriniz farklı: sizinkiler ~~üstü çizili~~, kaynaktakiler kalın',
  quoteNear: 'Bu alıntı kitaplıkta bu hâliyle yok. En yakın cümle:',
  quoteAbsent: 'Bu alıntı kitaplıkta yok.',

  // Checking quotations
  'verify.none':
    'Orada alıntı yok. Alıntı, tırnak işaretleri arasında ya da blok alıntı içinde durur; ikisi de olmayan bir metin tek bir alıntı sayılır.',
  'verify.count': '{count, plural, one {# alıntı denetlendi} other {# alıntı denetlendi}}',
  'verify.exact': 'Birebir: kitaplıkta bu sözcükler bu sırayla geçiyor',
  'verify.differs': 'Kitaplıkta burada başka sözcükler var',
  'verify.absent': 'Bu kitaplıkta yok',
  'verify.unchecked': 'Bulunan, kaynağıyla karşılaştırılıp doğrulanamadığı için gösterilmiyor',
  'verify.nearest': 'En yakını: {sentence}',
  'verify.unclaimed': 'Metin bunun nerede geçtiğini söylemiyor.',
  'verify.claim.right': 'Metne göre yeri: {source}. Bu doğru.',
  'verify.claim.elsewhere': 'Metne göre yeri: {source}. Oysa burada geçiyor:',
  'verify.claim.unknown-source': 'Metne göre yeri: {source}. Bu kitaplıkta öyle bir kaynak yok.',
  'verify.claim.none': 'Metne göre yeri: {source}. Oysa orada geçmiyor.',
  'verify.alsoAt': 'Aynı sözlerin geçtiği başka yerler: {list}.',
  'verify.legend': '~~Üstü çizili~~ olan metindeki, **kalın** olan kitaplıktaki sözdür.',
  'verify.fileLegend': '{text} metindeki, {library} kitaplıktaki sözdür.',
  'verify.whole': 'Tırnak işareti yok, bu yüzden metnin tamamı tek bir alıntı sayıldı.',
  'verify.more':
    '{count, plural, one {# alıntı daha dosyada; alıntıların hepsi orada eksiksiz.} other {# alıntı daha dosyada; alıntıların hepsi orada eksiksiz.}}',
  'verify.cut': 'Burada kesilenin tamamı dosyada.',
  'verify.open': 'Bir alıntının pasajını aç',
  'verify.openOne': 'Pasajı aç',

  // Help
  exampleQuestion: '{topic} hakkında ne deniyor?',
  'help.ask': '`/ask` ile soru sorun; ya da benden bahsedin, beni yanıtlayın veya bana direkt mesaj yazın',
  'help.topic': '`/topic`: bir konudaki bütün cümleler',
  'help.quote': '`/quote`: yarım hatırlanan bir alıntının tam sözleri',
  'help.verify': '`/verify`: bir metindeki alıntılar birebir mi',
  'help.cite': '`/cite`: bir alıntı kimliğinin gösterdiği pasaj',
  'help.sources': '`/sources`: bu kitaplığın belgeleri',

  // Servers
  inServersOnly: 'Bu yalnızca sunucularda çalışır.',
  managersOnly: 'Bu, sunucunun yöneticileri içindir: “Sunucuyu Yönet” izni gerekir.',
  keepsNothing: 'Burada hiçbir şey saklanmıyor.',
  pinnedHere:
    '{count, plural, one {ilk pasajı bu sunucunun yöneticileri sabitledi} other {ilk # pasajı bu sunucunun yöneticileri sabitledi}}',

  'greeting.title': 'Merhaba! Belgelerden kelimesi kelimesine yanıt veririm.',
  'greeting.managers': '`/settings`: bu sunucunun yöneticilerinin kanalları, belgeleri ve dilleri seçtiği yer',
  'greeting.privacy': '`/privacy`: neleri sakladığım',
  'greeting.examples': 'Denemek için bir soruya basın; yanıtı yalnızca siz görürsünüz:',

  'settings.title': 'Bu sunucunun ayarları',
  'settings.saved': 'Seçtikleriniz hemen kaydedilir.',
  'settings.full': 'Daha fazlasına yer yok. Lütfen önce bir şey kaldırın.',
  'settings.channels': '**Yanıt verdiğim kanallar**',
  'settings.channels.none': 'Her yerde',
  'settings.privacyOf': '**Yanıtını yalnızca soranın gördüğü komutlar**',
  'settings.privacyOf.none': 'Hiçbiri: bütün yanıtları herkes görür',
  'settings.documents': '**Sunulan belgeler**; bu komutun `document` seçeneği başkalarını ekler ya da çıkarır',
  'settings.documents.none': 'Kitaplığın tamamı',
  'settings.language': '**Konuştuğum dil**; pasajlar kendi dilinde kalır',
  'settings.language.none': 'Okurun kendi dili',
  'settings.ownLanguage': 'Okurun kendi dili',
  'settings.privacy': '**Başka bir şey seçilmediğinde**',
  'settings.private': 'Yanıtları yalnızca soran görür',
  'settings.topics': '**Bir şey yazılmadan önerilen konular**; `topic` seçeneği başkalarını ekler ya da çıkarır',
  'settings.topics.none': 'En belirgin olanlar',
  'settings.digestChannel': '**Haftalık özetin kanalı**: iyi yanıtlanmayan sorular',
  'settings.digestChannel.none': 'Özet yok',
  'settings.humanRole': '**Okur bir insana sormak istediğinde çağrılan rol**',
  'settings.humanRole.none': 'Hiç kimse',
  'settings.feedback': 'Kartlarda 👍 👎',
  'settings.gaps': 'Yanıtsız soruları sakla',
  'settings.gapsKept':
    '**Okurların söyledikleri.** Oylar ve hata bildirimleri adsız sayılır. Yanıtsız soruları saklarsanız metinleri, soranın adı yerine bir karma değeriyle (hash), {days, plural, one {# gün} other {# gün}} saklanır; kapatırsanız hemen silinir.',

  'pin.title': 'Sabitlenmiş yanıtlar',
  'pin.count': '{count, plural, one {# sabitlenmiş yanıt} other {# sabitlenmiş yanıt}}',
  'pin.none':
    'Henüz hiçbir şey sabitlenmedi. `/pin` ile bir soruya, alıntı kimliğini vererek bir pasaj sabitleyin; o soru her sorulduğunda önce o pasaj gelir.',
  'pin.done': 'Sabitlendi. Bunu burada soran herkes önce bu pasajı görür.',
  'pin.full':
    '{count, plural, one {# yanıt sabitlendi, daha fazlasına yer yok.} other {# yanıt sabitlendi, daha fazlasına yer yok.}} Lütfen önce `/pins` ile birini kaldırın.',
  'pin.noQuestion': 'Sabitlemek için sözcüklerden oluşan bir soru gerekir.',
  'pin.remove': 'Kaldır: {number}',
  'pin.removed': 'Kaldırıldı.',
  'pin.removedBefore': 'Zaten kaldırılmıştı.',
  'pin.earlier': 'Belge o zamandan beri değişti: pasaj, önceki sürümdeki hâliyle gösteriliyor.',
  'pin.hidden': 'Belge burada sunulmuyor: pasaj gösterilmiyor.',
  'pin.gone': 'Metin artık yok: pasaj gösterilmiyor.',

  report: 'Güncel değil ya da yanlış yer',
  'report.what': '{citation}: bu pasajın nesi yanlış?',
  'report.outdated': 'Güncel değil',
  'report.spot': 'Doğru yer değil',
  reported: 'Teşekkürler, bu sunucunun yöneticileri için not edildi.',
  votedUp: 'Teşekkürler, 👍 sayıldı.',
  votedDown: 'Teşekkürler, 👎 sayıldı.',
  countedBefore: 'Bunu zaten belirttiniz; bir kez sayılır.',
  feedbackOff: 'Bu sunucuda okurların pasajlara verdiği oylar sayılmıyor.',
  'human.ask': 'Bir insana sor',
  'human.asks': 'Bir insanın yanıtlamasını isteyen: {user}',
  'human.done': 'Sordum. Biri burada yanıt verecek.',
  'human.before': 'Bu yanıt için zaten bir insana soruldu.',
  'human.off': 'Bu sunucuda bu yolla sorulabilecek kimse yok.',
  'human.cannot': 'Bu kanalda yazma iznim yok, bu yüzden burada kimseye soramıyorum.',

  'gaps.title': 'İyi yanıtlanmayan sorular',
  'gaps.count': '{count, plural, one {# soru} other {# soru}}',
  'gaps.newest': 'en yeni {count, number} tanesi gösteriliyor',
  'gaps.none': 'Yok: o zamandan beri her soru yanıtlandı.',
  'gaps.off':
    'Soru saklanmıyor. İyi yanıtlanmayanları saklamak için `/settings` içinde “Yanıtsız soruları sakla” düğmesini açın.',
  'gaps.hint': '-# Birini kalıcı olarak yanıtlamak için `/pin` ile, alıntı kimliğini vererek bir pasaj sabitleyin.',
  'gaps.unanswered': '{count, plural, one {# yanıtsız} other {# yanıtsız}}',
  'gaps.unsure': '{count, plural, one {# emin olunmayan} other {# emin olunmayan}}',
  'gaps.disliked': '{count, plural, one {# 👎 alan} other {# 👎 alan}}',
  'gaps.toPassages': 'Pasajlar',
  'gaps.toQuestions': 'Sorular',
  'gaps.passages': 'Okurlar pasajlar hakkında ne düşünüyor',
  'gaps.passageCount': '{count, plural, one {# pasaj} other {# pasaj}}',
  'gaps.noPassages': 'Henüz kimse bir pasaj hakkında bir şey söylemedi.',
  'gaps.outdated': '{count, plural, one {# kişi “güncel değil” diyor} other {# kişi “güncel değil” diyor}}',
  'gaps.wrongSpot': '{count, plural, one {# kişi “yanlış yer” diyor} other {# kişi “yanlış yer” diyor}}',
  'gaps.exported': 'Tablo programları için, {all, plural, one {# sorudan} other {# sorudan}} {count, number} tanesi:',
  'digest.title':
    '{count, plural, one {Son yedi günde # soru iyi yanıtlanmadı} other {Son yedi günde # soru iyi yanıtlanmadı}}',
  'digest.hint': '-# Yöneticiler hepsini `/gaps` ile görür; `/pin` bir soruyu kalıcı olarak yanıtlar.',

  'privacy.title': 'Neler saklanıyor',
  'privacy.direct': 'Direkt mesajlarda hiçbir şey saklamıyorum.',
  'privacy.settings':
    'Bu sunucuya dair: ayarları ve sabitlenmiş yanıtları; yöneticileri onları değiştirene ya da ben sunucudan çıkarılana kadar.',
  'privacy.counts': '👍, 👎 ve hata bildirimlerine dair: bir pasajın kaç tane aldığı; kimden geldiği asla saklanmaz.',
  'privacy.gapsOn':
    'İyi yanıtlamadığım sorulara dair: metin, en yakın pasajlar, zaman ve soranın adı yerine bir karma değeri (hash); {days, plural, one {# gün} other {# gün}} boyunca. Bu sunucunun yöneticileri metinleri görür, kimin sorduğunu görmez.',
  'privacy.gapsOff': 'Bu sunucuda soruların metinleri saklanmıyor.',
  'privacy.digest': 'Haftada bir bu metinlerin bazıları şurada paylaşılır: {channel}.',
  'privacy.never': 'Konuşmaları, yanıtları ve adları asla saklamam.',
  'privacy.forget': 'Beni unut',
  'privacy.forgetNow': 'Evet, beni unut',
  'privacy.export': 'Verilerimi dışa aktar',
  'privacy.confirm':
    'Bu, sorularınızın metinlerini bütün sunucularda sakladıklarım arasından siler. Oylar ve hata bildirimleri yalnızca sayıdır ve kalır. Geri alınamaz.',
  'privacy.forgotten':
    '{count, plural, =0 {Size dair hiçbir şey saklanmıyordu.} one {# kayıt silindi.} other {# kayıt silindi.}}',
  'privacy.exported':
    '{all, plural, =0 {Size dair hiçbir şey saklanmıyor; dosya da bunu söylüyor.} one {Size dair saklanan tek kayıt:} other {Size dair saklanan # kayıttan {count, number} tanesi:}}',

  // What goes wrong
  withheld:
    'Discord bu yanıtın metnini bana göstermiyor. Devam etmek için mesajınızda benden bahsedin ya da `/ask` kullanın.',
  failed: 'Burada bir şeyler ters gitti; bu kaydedildi. Lütfen yeniden deneyin.',
  incident: 'Olay {incident}',
  cardGone: 'Mesaj artık yok. Lütfen yeniden sorun.',
  changedTooOften: 'Discord bu eski mesajı bir süre yeniden değiştirmeme izin vermiyor.',
  blockedByAutoMod:
    'Bu sunucunun kuralları (AutoMod) bunu göndermeme izin vermiyor. Yalnızca kendiniz okumak için `/ask` komutunu `private` seçeneğiyle kullanın.',
  tooSoon: 'Bu, bir seferde yanıtlayabileceğimden fazlaydı. Devam edeceğim zaman: {when}.',
  tooSoonHere: 'Bu sunucuda, bir seferde yanıtlayabileceğimden fazlası soruluyor. Devam edeceğim zaman: {when}.',
  busy: 'Bu kanalda çok sayıda soru bekliyor. Lütfen birazdan yeniden sorun.',

  // What is well and what is not: `/doctor`
  'checkup.well': 'Her şey yolunda',
  'checkup.notWell': 'Bakılması gereken bir şey var',
  'checkup.again': 'Yeniden bak',
  'checkup.version': 'Footnote {version}',
  'checkup.here': 'Bu kanalda ihtiyacım olan bütün izinlere sahibim.',
  'checkup.hereMissing': 'Bu kanalda şu izinlerim eksik: {permissions}. Bunları kanal ayarlarından rolüme verin.',
  'checkup.notMember':
    'Bu sunucu beni eklemedi: burada beni yalnızca kendileri için yükleyenler kullanabilir. Mesajlara yanıt verebilmem için beni sunucuya ekleyin.',
  'checkup.everywhere':
    'Görebildiğim her kanalda yanıt veriyorum. Bunun yerine `/settings` ile birkaç kanal seçilebilir.',
  'checkup.channels':
    '{count, plural, one {Ayarlarda seçilen kanalda ihtiyacım olan bütün izinlere sahibim.} other {Ayarlarda seçilen # kanalda ihtiyacım olan bütün izinlere sahibim.}}',
  'checkup.channelMissing':
    '{channel}: bu kanalda şu izinlerim eksik: {permissions}. Bunları o kanalın ayarlarından rolüme verin.',
  'checkup.channelGone':
    '{channel}: ayarlarda seçilen bu kanalı göremiyorum. Görmeme izin verin ya da `/settings` ile başka bir kanal seçin.',
  'checkup.moreChannels':
    '{count, plural, one {Ayarlarda seçilen # kanalda daha eksik var.} other {Ayarlarda seçilen # kanalda daha eksik var.}}',
  'checkup.external': 'Beni kendileri için yükleyen üyeler burada yanıtlarımı herkese gösterebilir.',
  'checkup.noExternal':
    'Beni kendileri için yükleyen üyelerin burada aldığı yanıtları yalnızca kendileri görür. Bunu değiştirmek için onlara şu izni verin: {permission}.',
  'checkup.intents': 'Ayrıcalıklı bir yetkiye (privileged intent) ihtiyacım yok.',
  'checkup.library':
    '{documents, plural, one {Kitaplıkta # belge var; sürümü {revision}.} other {Kitaplıkta # belge var; sürümü {revision}.}}',
  'checkup.empty': 'Kitaplık boş. Sorumlusu belge ekleyebilir.',
  'checkup.lexiconLags': 'Sözlük hâlâ hazırlanıyor: o zamana kadar aynı anlama gelen başka sözcükler bulunmaz.',
  'checkup.vectorsLag':
    '{documents, plural, one {# belge, vektörleri hazırlanana kadar yalnızca sözcükleriyle bulunur.} other {# belge, vektörleri hazırlanana kadar yalnızca sözcükleriyle bulunur.}}',
  'checkup.problems':
    '{count, plural, one {Kitaplığın bir dosyası okunamadı: {path}: {reason}. Çözümü: {remedy}.} other {Kitaplığın # dosyası okunamadı. İlki {path}: {reason}. Çözümü: {remedy}.}}',
  'checkup.gateway': 'Discord bana {ms, number}\u00a0ms içinde yanıt veriyor.',
  'checkup.gatewayNew': 'Discord ile bağlantım var; ne kadar hızlı yanıt verdiği henüz bilinmiyor.',
  'checkup.gatewaySlow':
    'Discord bana ancak {ms, number}\u00a0ms sonra yanıt veriyor. Sorumlum, bilgisayarımın bağlantısına bakabilir.',
  'checkup.gatewayDown':
    'Discord’dan hiçbir şey gelmiyor ({shards}). Böyle sürerse sorumlumun günlüğe bakması ve beni yeniden başlatması gerekir.',
  'checkup.noAnswers': 'Başlatıldığımdan beri hiçbir şeye yanıt vermedim ({since}).',
  'checkup.answers':
    '{answers, plural, one {Başlatıldığımdan beri ({since}) bir kez yanıt verdim: {p50, number}\u00a0ms içinde.} other {Başlatıldığımdan beri ({since}) # kez yanıt verdim: son yanıtların yarısı en çok {p50, number}\u00a0ms, %95’i en çok {p95, number}\u00a0ms sürdü.}}',
  'checkup.answersSlow':
    'Yavaşım: son yanıtlarımın %95’i en çok {p95, number}\u00a0ms, yarısı en çok {p50, number}\u00a0ms sürdü (başlatıldığımdan beri {answers, number} yanıt, {since}). Sorumlum bana daha hızlı bir bilgisayar ya da daha küçük bir model verebilir.',
  'checkup.noIncident': 'Başlatıldığımdan beri hiçbir şey ters gitmedi.',
  'checkup.incident': 'Son sorun: {when}. Sorumlum bunu günlükte şu olay numarasıyla bulur: {incident}.',
  'checkup.ledger': 'Bu sunucu için sakladıklarımın yeri: {kind} (tabloların sürümü: {schema, number}).',
  'checkup.noLedger':
    'Bu sunucu için hiçbir şey saklamıyorum, bu yüzden hiçbir ayar geçerli değil. Sorumlum `footnote doctor` çıktısına bakabilir.',
  'checkup.ledgerDown':
    'Bu sunucu için sakladıklarım şu anda okunamıyor, bu yüzden ayarları geçerli olmayabilir. Sorumlum `footnote doctor` çıktısına bakabilir.',

  // Why this passage?
  'why.found': 'Sorunun pasajda bulunan sözcükleri',
  'why.noneFound': 'hiçbiri',
  'why.missing': 'Pasajda bulunmayan sözcükler',
  'why.nowhere': 'kitaplıkta hiç geçmiyor',
  'why.carried': 'daha önce söylendi',
  'why.kind': 'Aranan yanıt türü',
  'why.counted': 'En çok etkileyenler, puan olarak',
  'why.runnerUp': 'İkinci sıradaki',
  'why.noRunnerUp': 'Yok: bu sözcüklerden biri başka hiçbir pasajda geçmiyor.',
  'why.aheadBy': 'Onları en çok ayıran: {feature}',
  'why.confidence': 'Ne kadar eminim',
  'why.speaksFor': 'Lehine: {list}',
  'why.speaksAgainst': 'Aleyhine: {list}',
  'why.gone':
    'Bu pasaj artık bu soruyla bulunmuyor: kitaplık ya da arama o zamandan beri değişti. Şimdi ne dediğini görmek için yeniden sorun.',
  'why.cut': 'Kartta sorunun yalnızca başı duruyor, bu yüzden yalnızca ona bakıldı.',
  'why.withoutTurns': 'Bundan önceki mesajlar okunamadı, bu yüzden açıklama onlarsız.',
  'why.closeBehind': 'Az farkla geride: bu pasajın puanı {times}.',
  'why.behind': 'Geride: bu pasajın puanı {times}.',
  'why.farBehind': 'Çok geride: bu pasajın puanı {times}.',
  'why.notFirst': 'Bulunan pasajlar arasında {number}. sırada; birincinin puanı {times}.',
  'why.times': '{ratio} katı',
  'why.justAsHigh': 'aynı',
  'why.manyTimes': '{ratio, number} katından fazla',
  'why.sureOfThis': 'Kalın yazılı cümlesinin yanıt olduğundan %{percent} eminim.',
  'why.sureOfFirst': 'İlk pasajın kalın yazılı cümlesinin yanıt olduğundan %{percent} eminim.',

  // How a word of the passage is related to the word of the question
  'relation.inflection': 'sözcüğün başka bir biçimi',
  'relation.spelling': 'yazılışı neredeyse aynı',
  'relation.compound': 'bitişik ya da ayrı yazılmış',
  'relation.acronym': 'kısaltma',
  'relation.derivation': 'aynı kökten',
  'relation.synonym': 'eş anlamlı',
  'relation.place': 'bir ülke ve başkenti',
  'relation.alias': 'başka bir adı',
  'relation.variant': 'başka bir yazılış',

  'answerType.who': 'bir kişi ya da topluluk',
  'answerType.when': 'bir tarih ya da zaman',
  'answerType.where': 'bir yer',
  'answerType.quantity': 'bir sayı ya da miktar',
  'answerType.why': 'bir neden',
  'answerType.any': 'belirli bir tür değil',

  // What each feature and sign looks at
  'feature.passageBm25': 'sorunun sözcüklerinin pasajda ne sıklıkta geçtiği (nadir olanlar daha ağır basar)',
  'feature.sentenceBm25': 'sorunun sözcüklerinin cümlede ne sıklıkta geçtiği (nadir olanlar daha ağır basar)',
  'feature.passageCoverage': 'sorunun ne kadarının pasajda geçtiği',
  'feature.sentenceCoverage': 'sorunun ne kadarının cümlede geçtiği',
  'feature.beforeCoverage': 'sorunun ne kadarının yalnızca önceki cümlede geçtiği',
  'feature.afterCoverage': 'sorunun ne kadarının yalnızca sonraki cümlede geçtiği',
  'feature.contextCoverage': 'sorunun ne kadarının cümlede, hemen öncesinde ya da başlıkta geçtiği',
  'feature.bigrams': 'sorudaki gibi yan yana duran sözcükler',
  'feature.nearness': 'sorunun birbirine yakın duran sözcükleri',
  'feature.who': 'birinin adının geçmesi',
  'feature.when': 'bir tarihin geçmesi',
  'feature.where': 'bir yer adının geçmesi',
  'feature.quantity': 'bir sayının geçmesi',
  'feature.why': 'bir neden verilmesi',
  'feature.thin': 'bunun dışında az şey söylemesi',
  'feature.leaning': 'sorudan söz eden önceki cümlenin devamı olması',
  'feature.length': 'cümlenin uzunluğu',
  'feature.question': 'cümlenin kendisinin bir soru olması',
  'feature.anaphora': '“bu”, “onlar” gibi bir sözle başlaması',
  'feature.opening': 'pasajın ilk cümlesi olması',
  'feature.negation': 'soru gibi bir şeyi olumsuzlaması',
  'feature.sentenceLikeness': 'cümlenin anlamca ne kadar yakın olduğu',
  'feature.contextLikeness': 'cümlenin, çevresiyle birlikte okununca anlamca ne kadar yakın olduğu',
  'feature.passageLikeness': 'pasajın anlamca ne kadar yakın olduğu',
  'feature.sentenceSoftCoverage': 'cümledeki kaç sözcüğün anlamca sorudakilere benzediği',
  'feature.contextSoftCoverage': 'cümlede, hemen öncesinde ya da başlıkta kaç sözcüğün anlamca sorudakilere benzediği',
  'feature.passageSoftCoverage': 'pasajdaki kaç sözcüğün anlamca sorudakilere benzediği',
  'feature.namesMissing': 'soruda olup orada bulunmayan adlar',
  'feature.numbersMissing': 'soruda olup orada bulunmayan sayılar',
  'feature.negationDiffers': 'soru ile cümleden yalnızca birinin bir şeyi olumsuzlaması',
  'feature.lead': 'öteki pasajların ne kadar önünde olduğu',

  // Commands
  'command.ask': 'Kitaplığa soru sorun; alıntılanmış bir pasajla ve kaynağıyla yanıt verir',
  'command.ask.question': 'Ne bilmek istiyorsunuz?',
  'command.ask.document': 'Yalnızca bu belgede ya da klasörde arayın',
  'command.ask.replyTo': 'Bu kişinin dikkatini yanıta çekin',
  'command.ask.private': 'Yanıtı yalnızca siz görürsünüz',
  'command.topic': 'Bir konuya bakın; ona dair bütün cümleler, okuma sırasıyla',
  'command.topic.topic': 'Bir konu ya da başlangıcı',
  'command.quote': 'Yarım hatırlanan bir alıntıyı bulun: tam sözleri ve yeri',
  'command.quote.document': 'Bu belge ya da klasörün bölüm ve cümlelerinden seçin, yalnızca orada arayın',
  'command.quote.text': 'Hatırladığınız kadarıyla sözler',
  'command.cite': 'Bir alıntı kimliğinin gösterdiği pasajı ve o zamandan beri değişenleri görün',
  'command.cite.id': 'Her pasajın altında duran alıntı kimliği',
  'command.sources': 'Kitaplığın belgelerini listeleyin',
  'command.sources.document': 'Yalnızca bu belgeyi ya da klasörü listeleyin',
  'command.help': 'Nasıl sorulur, bu kitaplıktan örneklerle',
  'menu.findPassages': 'Pasaj bul',
  'command.settings': 'Bu sunucuda nerede ve nasıl yanıt verdiğim; yöneticiler için',
  'command.settings.document': 'Burada sunulacak ya da artık sunulmayacak belge veya klasör',
  'command.settings.topic': 'Burada önerilecek ya da artık önerilmeyecek konu',
  'command.pin': 'Bir soruyu seçtiğiniz pasajla yanıtlayın; bu sunucunun yöneticileri için',
  'command.pin.question': 'Soru, insanların sorduğu biçimde',
  'command.pin.id': 'Pasajın alıntı kimliği ya da seçmek için birkaç sözcüğü',
  'command.pins': 'Sabitlenmiş yanıtları listeleyin ve kaldırın; bu sunucunun yöneticileri için',
  'command.gaps': 'İyi yanıtlanmayan sorular; bu sunucunun yöneticileri için',
  'command.privacy': 'Neyi, ne kadar süre sakladığım ve kimin gördüğü',
  'command.forgetMe': 'Size dair sakladıklarımı silin',
  'command.doctor': 'Bu sunucuda benimle ilgili her şey yolunda mı; değilse ne yapmalı',
  'command.verify': 'Bir metnin alıntılarını denetleyin: birebir mi, kaynaktan farklı mı, kitaplıkta yok mu',
  'command.verify.text': 'Alıntılar içeren bir metin; tırnak işareti yoksa tek bir alıntıdır',
  'menu.checkQuotes': 'Alıntıları denetle',
  'command.language': 'Konuştuğum dil; pasajlar kendi dilinde kalır',

  // What commands and options are called
  'name.ask': 'sor',
  'name.topic': 'konu',
  'name.quote': 'alıntı',
  'name.cite': 'kaynak-göster',
  'name.sources': 'belgeler',
  'name.help': 'yardım',
  'name.settings': 'ayarlar',
  'name.pin': 'sabitle',
  'name.pins': 'sabitlenenler',
  'name.gaps': 'yanıtsızlar',
  'name.privacy': 'gizlilik',
  'name.forget-me': 'beni-unut',
  'name.doctor': 'doktor',
  'name.verify': 'denetle',
  'option.question': 'soru',
  'option.document': 'belge',
  'option.reply_to': 'kime',
  'option.private': 'gizli',
  'option.topic': 'konu',
  'option.text': 'metin',
  'option.id': 'kimlik',
  'option.language': 'dil',
};
