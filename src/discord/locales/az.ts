import type { Phrases } from './en.ts';

/**
 * Azerbaijani in Latin script. Says siz: sentences and descriptions of commands, while buttons and menus are bare verbs. No suffix
 * hangs on a value, as its vowels are not known; nouns stay singular after numbers. Discord itself does not speak it, so permissions
 * are named in English as well. passage parça · citation istinad · citation id sitat identifikatoru · quotation sitat · document
 * sənəd · section bölmə · revision versiya · library kitabxana, its keeper sahib · pin bərkit · gap yaxşı cavablandırılmayan sual ·
 * report səhv bildirişi · option parametr · settings ayarlar · permission icazə
 */
export const az: Phrases = {
  // Answers
  unsure: 'Kitabxananın buna cavab verdiyinə əmin deyiləm. Ən yaxın parça:',
  nothing: 'Kitabxanada bu barədə heç nə yoxdur.',
  nothingThere: '{name}: burada bu barədə heç nə yoxdur.',
  nothingHelp: 'Heç bir parça buna cavab vermir. Başqa sözləri sınayın və ya `/topic` ilə bir mövzuya baxın.',
  unknownWords: 'Kitabxanada rast gəlinməyənlər',
  nearestTopics: 'Ən yaxın mövzular',
  showClosest: 'Ən yaxın parçanı göstər',
  sure: '{percent}% əminəm',
  emptyLibrary: 'Kitabxana boşdur. Sahibi sənəd əlavə edə bilər; `/sources` onları göstərir.',
  askSomething:
    'Məndən nəsə soruşun; kitabxanada buna cavab verən parçanı sözbəsöz, mənbəyi ilə birlikdə sitat gətirim.',
  thanks: 'Mən yalnız sənədlərdən sitat gətirirəm. Onlar haqqında nəsə soruşun:',
  noneVerbatim: 'Nəsə tapıldı, amma mənbəyi ilə tutuşdurulub təsdiqlənmədiyi üçün göstərilmir.',
  notVerbatim: 'Bu parça mənbəyi ilə tutuşdurulub təsdiqlənmədiyi üçün göstərilmir.',

  // Passages
  next: 'Növbəti parça ({place}/{count})',
  previous: 'Əvvəlki parça ({place}/{count})',
  jump: 'Bir parçaya keç',
  context: 'Daha çox kontekst',
  section: 'Bütün bölmə',
  lessContext: 'Daha az kontekst',
  why: 'Niyə bu parça?',
  editorsTitle: 'redaktorun verdiyi başlıq',
  alsoIn: 'burada da var:',
  cutHere: '(burada kəsilib; mətnin hamısı sənəddədir)',
  page: 's.\u00a0{page}',
  earlier: 'əvvəlki versiyadan',
  changed:
    'Bu göndəriləndən sonra sənəd dəyişib, ona görə düymə artıq heç yerə aparmır. Zəhmət olmasa, yenidən soruşun.',
  pressedTooOld: 'Bu düyməni tanımıram. Zəhmət olmasa, yenidən soruşun.',

  openSource: 'Mənbəni aç',
  passageBefore: 'Bundan əvvəlki parça',
  passageAfter: 'Bundan sonrakı parça',

  // Citations to copy
  'citing.copy': 'İstinad et',
  'citing.title': 'İstinad',
  'citing.style': 'Üslub seçin',
  'citing.plain': 'Sadə mətn',
  'citing.permalink': 'Daimi keçid',
  'citing.file': 'Bütün parça, fayl kimi',
  'citing.whole': 'Bütün parça, sözbəsöz, istinadı ilə birlikdə:',
  'citing.asFile': 'Mesajda olduğu kimi göstərilə bilmir, ona görə fayl kimi göndərilir.',

  // Several references in one message
  'references.others': '{count, plural, one {`/topic` ilə daha # cümlə} other {`/topic` ilə daha # cümlə}}',
  'references.more': '{count, plural, one {daha # nəticə göstərilmir} other {daha # nəticə göstərilmir}}',

  // Several questions in one message
  questions: 'Suallarınız',
  notSure: 'əmin deyiləm: {where}',
  notSaid: 'kitabxanada yoxdur',

  // Under every card
  followUp: 'Davamını soruş',
  'followUp.question': 'Sualınız',
  share: 'Hamı ilə paylaş',
  sharedBy: 'Paylaşan: {user}',
  restricted:
    'Bunu yalnız siz görürsünüz: “{permission}” icazəniz olmadığı üçün bu server özünün əlavə etmədiyi tətbiqlərə başqalarına cavab verməyə icazə vermir.',
  nobodyElse: 'Burada bunu paylaşmağa başqa heç kim yoxdur.',
  deleted: 'Burada olan cavab silinib.',
  deleteNotYours: 'Bunu yalnız soruşan şəxs və ya burada mesajları idarə edə bilən biri silə bilər.',

  // Passages for somebody's message
  nothingToLookUp: 'Bu mesajda axtarmağa mətn yoxdur.',
  post: 'Cavab kimi göndər',
  postedBy: 'Axtaran: {user}',
  postedTo: 'Cavablandırılan mesaj: {link}',
  posted: 'Bu mesaja cavab kimi göndərildi: {link}',
  targetGone: 'Cavab veriləcək mesaj artıq yoxdur.',

  // Where it may not answer
  elsewhere: 'Bu serverdə bu kanallarda cavab verirəm: {channels}.',
  settingsUnknown:
    'Bu serverin ayarlarını hazırda oxuya bilmirəm. Oxuya bilənə qədər cavablarımı yalnız soruşan görür: `/ask` ilə soruşun.',
  mayNotPost:
    'Burada yazmağa icazəm yoxdur. Bu kanalda mənə bu icazələr lazımdır: {permissions}. Serveri idarə edən biri onları kanalın ayarlarında roluma verə bilər.',
  mayNotPostIn:
    'Məndən bu kanalda soruşdunuz: {channel}. Amma orada yazmağa icazəm yoxdur. Mənə bu icazələr lazımdır: {permissions}. Serveri idarə edən biri onları kanalın ayarlarında roluma verə bilər.',
  mayNotPostOutside:
    'Burada yaza bilmirəm: bu server məni əlavə etməyib, sizin isə bu icazəniz yoxdur: **{permission}**. Serveri idarə edən biri məni serverə əlavə edə və ya sizə bu icazəni verə bilər.',
  mayNotPostNow: 'Discord ora yazmağıma icazə vermir. Serveri idarə edən biri bu kanaldakı icazələrimə baxa bilər.',
  'permission.ViewChannel': 'Kanallara baxmaq (View Channels)',
  'permission.SendMessages': 'Mesaj göndərmək (Send Messages)',
  'permission.SendMessagesInThreads': 'Alt söhbətlərdə mesaj göndərmək (Send Messages in Threads)',
  'permission.EmbedLinks': 'Keçid yerləşdirmək (Embed Links)',
  'permission.ReadMessageHistory': 'Mesaj tarixçəsini oxumaq (Read Message History)',
  'permission.UseExternalApps': 'Xarici tətbiqlərdən istifadə (Use External Apps)',

  // Lists
  nextPage: 'Növbəti səhifə',
  previousPage: 'Əvvəlki səhifə',
  pageOf: 'səhifə {page}/{count}',
  sentences: '{count, plural, one {# cümlə} other {# cümlə}}',
  topicMeant: 'Belə başa düşüldü: “{topic}”.',
  noTopic: 'Kitabxanada bu sözlərin keçdiyi cümlə yoxdur.',
  countedDocuments:
    '{documents, plural, one {# sənəd} other {# sənəd}}, {passages, plural, one {# parça} other {# parça}}',
  countedParts:
    '{paragraphs, plural, one {# abzas} other {# abzas}}, {sentences, plural, one {# cümlə} other {# cümlə}}, {passages, plural, one {# parça} other {# parça}}',
  paragraphs: '{count, plural, one {# abzas} other {# abzas}}',
  untitledSection: '(başlıqsız)',
  sections: 'Bölmələr: {list}',
  emptySources: 'Kitabxana boşdur.',
  unreadable: '{path} oxuna bilmədi: {reason}. Həlli: {remedy}.',
  unknownDocument: 'Kitabxanada belə sənəd və ya qovluq yoxdur.',
  near: 'Oxşarları',

  // Citations
  unknownCitation:
    'Kitabxanada bu sitat identifikatoru ilə parça yoxdur. O, səhv yazılmış və ya kitabxana haqqında saxlananlardan köhnə ola bilər.',
  expiredCitation: 'Bu parça nə vaxtsa sitat gətirilib, amma mətni artıq saxlanmır.',
  droppedOn: '{day} tarixində silinib: kitabxananın sahibi əvvəlki versiyaları yalnız bir müddət saxlayır.',
  badCitation: 'Bu, sitat identifikatoru deyil. Sitat identifikatoru belə olur: {example}',
  revision: 'Versiya {revision}',
  revisions: 'Versiyalar: {list}',
  changedBy: 'ən gec {day} tarixində dəyişib',
  standsNow: 'İndiki yeri: {place}',
  'fate.current': 'Dəyişməyib',
  'fate.moved': 'Sənəd o vaxtdan dəyişib, amma bu sözlər dəyişməyib',
  'fate.changed': 'Bu sözlər o vaxtdan dəyişib: ~~üstündən xətt çəkilən~~ əvvəlkidir, qalın olan indikidir',
  'fate.removed': 'Bu sözlər artıq sənəddə yoxdur',
  'fate.document-removed': 'Sənəd artıq kitabxanada yoxdur',
  'fate.expired': 'Olduğu sənəd',

  // Quotations
  quoteExact: 'Sözbəsöz',
  quoteExactNote: 'Mənbədə bu sözlər bu ardıcıllıqla var.',
  quoteDiffers: 'Sözləriniz fərqlidir: sizinkilərin ~~üstündən xətt çəkilib~~, mənbədəkilər qalındır',
  quoteNear: 'Bu sitat kitabxanada bu şəkildə yoxdur. Ən yaxın cümlə:',
  quoteAbsent: 'Bu sitat kitabxanada yoxdur.',

  // Checking quotations
  'verify.none':
    'Orada sitat yoxdur. Sitat dırnaq işarələri arasında və ya blok sitatda olur; bunların heç biri olmayan mətn bir sitat sayılır.',
  'verify.count': '{count, plural, one {# sitat yoxlanıldı} other {# sitat yoxlanıldı}}',
  'verify.exact': 'Dəqiq: kitabxanada bu sözlər bu ardıcıllıqla var',
  'verify.differs': 'Kitabxanada burada başqa sözlər var',
  'verify.absent': 'Bu kitabxanada yoxdur',
  'verify.unchecked': 'Tapılan, mənbəyi ilə tutuşdurulub təsdiqlənmədiyi üçün göstərilmir',
  'verify.nearest': 'Ən yaxını: {sentence}',
  'verify.unclaimed': 'Mətn bunun harada olduğunu demir.',
  'verify.claim.right': 'Mətnə görə yeri: {source}. Bu doğrudur.',
  'verify.claim.elsewhere': 'Mətnə görə yeri: {source}. Amma buradadır:',
  'verify.claim.unknown-source': 'Mətnə görə yeri: {source}. Bu kitabxanada belə mənbə yoxdur.',
  'verify.claim.none': 'Mətnə görə yeri: {source}. Amma orada yoxdur.',
  'verify.alsoAt': 'Eyni sözlərin olduğu başqa yerlər: {list}.',
  'verify.legend': '~~Üstündən xətt çəkilən~~ mətndəki, **qalın** olan kitabxanadakı sözdür.',
  'verify.fileLegend': '{text} mətndəki, {library} kitabxanadakı sözdür.',
  'verify.whole': 'Dırnaq işarəsi yoxdur, ona görə bütün mətn bir sitat sayıldı.',
  'verify.more':
    '{count, plural, one {Daha # sitat fayldadır; orada hamısı tam şəkildədir.} other {Daha # sitat fayldadır; orada hamısı tam şəkildədir.}}',
  'verify.cut': 'Burada kəsilən faylda bütöv şəkildədir.',
  'verify.open': 'Bir sitatın parçasını aç',
  'verify.openOne': 'Parçanı aç',

  // Help
  exampleQuestion: '{topic} haqqında nə deyilir?',
  'help.ask': '`/ask` ilə sual verin; ya da məni qeyd edin, mənə cavab yazın və ya şəxsi mesaj göndərin',
  'help.topic': '`/topic`: bir mövzu haqqında bütün cümlələr',
  'help.quote': '`/quote`: yarımçıq xatırlanan sitatın dəqiq sözləri',
  'help.verify': '`/verify`: mətndəki sitatlar dəqiqdirmi',
  'help.cite': '`/cite`: sitat identifikatorunun göstərdiyi parça',
  'help.sources': '`/sources`: bu kitabxananın sənədləri',

  // Servers
  inServersOnly: 'Bu yalnız serverlərdə işləyir.',
  managersOnly: 'Bu, serverin idarəçiləri üçündür: “Serveri idarə etmək” (Manage Server) icazəsi lazımdır.',
  keepsNothing: 'Burada heç nə saxlanmır.',
  pinnedHere:
    '{count, plural, one {birinci parçanı bu serverin idarəçiləri bərkidib} other {ilk # parçanı bu serverin idarəçiləri bərkidib}}',

  'greeting.title': 'Salam! Sənədlərdən sözbəsöz cavab verirəm.',
  'greeting.managers': '`/settings`: bu serverin idarəçilərinin kanalları, sənədləri və dilləri seçdiyi yer',
  'greeting.privacy': '`/privacy`: nələri saxladığım',
  'greeting.examples': 'Sınamaq üçün bir suala basın; cavabı yalnız siz görəcəksiniz:',

  'settings.title': 'Bu serverin ayarları',
  'settings.saved': 'Seçdikləriniz dərhal yadda saxlanır.',
  'settings.full': 'Daha çoxuna yer yoxdur. Zəhmət olmasa, əvvəlcə nəyisə çıxarın.',
  'settings.channels': '**Cavab verdiyim kanallar**',
  'settings.channels.none': 'Hər yerdə',
  'settings.privacyOf': '**Cavabını yalnız soruşanın gördüyü əmrlər**',
  'settings.privacyOf.none': 'Heç biri: bütün cavabları hamı görür',
  'settings.documents':
    '**Təklif olunan sənədlər**; bu əmrin `document` parametri başqalarını əlavə edir və ya çıxarır',
  'settings.documents.none': 'Bütün kitabxana',
  'settings.language': '**Danışdığım dil**; parçalar öz dilində qalır',
  'settings.language.none': 'Oxucunun öz dili',
  'settings.ownLanguage': 'Oxucunun öz dili',
  'settings.privacy': '**Başqa heç nə seçilməyəndə**',
  'settings.private': 'Cavabları yalnız soruşan görür',
  'settings.topics':
    '**Hələ heç nə yazılmadan təklif olunan mövzular**; `topic` parametri başqalarını əlavə edir və ya çıxarır',
  'settings.topics.none': 'Ən səciyyəvi olanlar',
  'settings.digestChannel': '**Həftəlik icmalın kanalı**: yaxşı cavablandırılmayan suallar',
  'settings.digestChannel.none': 'İcmal yoxdur',
  'settings.humanRole': '**Oxucu bir insandan soruşmaq istəyəndə çağırılan rol**',
  'settings.humanRole.none': 'Heç kim',
  'settings.feedback': 'Kartlarda 👍 👎',
  'settings.gaps': 'Cavabsız sualları saxla',
  'settings.gapsKept':
    '**Oxucuların dedikləri.** Səslər və səhv bildirişləri adsız sayılır. Cavabsız sualları saxlasanız, mətnləri, soruşanın adı əvəzinə heş dəyəri ilə, {days, plural, one {# gün} other {# gün}} saxlanır; söndürsəniz, dərhal silinir.',

  'pin.title': 'Bərkidilmiş cavablar',
  'pin.count': '{count, plural, one {# bərkidilmiş cavab} other {# bərkidilmiş cavab}}',
  'pin.none':
    'Hələ heç nə bərkidilməyib. `/pin` ilə suala, sitat identifikatorunu verərək, bir parça bərkidin; o sual hər dəfə veriləndə əvvəlcə o parça gələcək.',
  'pin.done': 'Bərkidildi. Bunu burada soruşan hər kəs əvvəlcə bu parçanı görəcək.',
  'pin.full':
    '{count, plural, one {# cavab bərkidilib, daha yer yoxdur.} other {# cavab bərkidilib, daha yer yoxdur.}} Zəhmət olmasa, əvvəlcə `/pins` ilə birini çıxarın.',
  'pin.noQuestion': 'Bərkitmək üçün sözlərdən ibarət sual lazımdır.',
  'pin.remove': 'Çıxar: {number}',
  'pin.removed': 'Çıxarıldı.',
  'pin.removedBefore': 'Artıq çıxarılmışdı.',
  'pin.earlier': 'Sənəd o vaxtdan dəyişib: parça əvvəlki versiyada olduğu kimi göstərilir.',
  'pin.hidden': 'Sənəd burada təklif olunmur: parça göstərilmir.',
  'pin.gone': 'Mətn artıq yoxdur: parça göstərilmir.',

  report: 'Köhnəlib və ya yanlış yerdir',
  'report.what': '{citation}: bu parçanın nəyi yanlışdır?',
  'report.outdated': 'Köhnəlib',
  'report.spot': 'Doğru yer deyil',
  reported: 'Təşəkkürlər, bu serverin idarəçiləri üçün qeyd edildi.',
  votedUp: 'Təşəkkürlər, 👍 sayıldı.',
  votedDown: 'Təşəkkürlər, 👎 sayıldı.',
  countedBefore: 'Bunu artıq bildirmisiniz; bir dəfə sayılır.',
  feedbackOff: 'Bu serverdə oxucuların parçalara verdiyi səslər sayılmır.',
  'human.ask': 'Bir insandan soruş',
  'human.asks': 'Bir insanın cavab verməsini istəyən: {user}',
  'human.done': 'Soruşdum. Kimsə burada cavab verəcək.',
  'human.before': 'Bu cavab barədə artıq bir insandan soruşulub.',
  'human.off': 'Bu serverdə bu yolla soruşula biləcək kimsə yoxdur.',
  'human.cannot': 'Bu kanalda yazmağa icazəm yoxdur, ona görə burada heç kimdən soruşa bilmirəm.',

  'gaps.title': 'Yaxşı cavablandırılmayan suallar',
  'gaps.count': '{count, plural, one {# sual} other {# sual}}',
  'gaps.newest': 'ən yeni {count, number} sual göstərilir',
  'gaps.none': 'Yoxdur: o vaxtdan bəri hər sual cavablandırılıb.',
  'gaps.off':
    'Suallar saxlanmır. Yaxşı cavablandırılmayanları saxlamaq üçün `/settings` içində “Cavabsız sualları saxla” düyməsini yandırın.',
  'gaps.hint':
    '-# Birini həmişəlik cavablandırmaq üçün `/pin` ilə, sitat identifikatorunu verərək, bir parça bərkidin.',
  'gaps.unanswered': '{count, plural, one {# cavabsız} other {# cavabsız}}',
  'gaps.unsure': '{count, plural, one {# əmin olunmayan} other {# əmin olunmayan}}',
  'gaps.disliked': '{count, plural, one {# 👎 alan} other {# 👎 alan}}',
  'gaps.toPassages': 'Parçalar',
  'gaps.toQuestions': 'Suallar',
  'gaps.passages': 'Oxucular parçalar haqqında nə düşünür',
  'gaps.passageCount': '{count, plural, one {# parça} other {# parça}}',
  'gaps.noPassages': 'Hələ heç kim parçalar haqqında bir söz deməyib.',
  'gaps.outdated': '{count, plural, one {# nəfər “köhnəlib” deyir} other {# nəfər “köhnəlib” deyir}}',
  'gaps.wrongSpot': '{count, plural, one {# nəfər “yanlış yer” deyir} other {# nəfər “yanlış yer” deyir}}',
  'gaps.exported': 'Elektron cədvəl üçün, {all, plural, one {# sualdan} other {# sualdan}} {count, number} ədədi:',
  'digest.title':
    '{count, plural, one {Son yeddi gündə # sual yaxşı cavablandırılmayıb} other {Son yeddi gündə # sual yaxşı cavablandırılmayıb}}',
  'digest.hint': '-# İdarəçilər hamısını `/gaps` ilə görür; `/pin` bir sualı həmişəlik cavablandırır.',

  'privacy.title': 'Nələr saxlanır',
  'privacy.direct': 'Şəxsi mesajlarda heç nə saxlamıram.',
  'privacy.settings':
    'Bu serverə dair: ayarları və bərkidilmiş cavabları; idarəçiləri onları dəyişənədək və ya mən serverdən çıxarılanadək.',
  'privacy.counts':
    '👍, 👎 və səhv bildirişlərinə dair: bir parçanın neçə dənə aldığı; kimdən gəldiyi heç vaxt saxlanmır.',
  'privacy.gapsOn':
    'Yaxşı cavablandırmadığım suallara dair: mətn, ən yaxın parçalar, vaxt və soruşanın adı əvəzinə heş dəyəri; {days, plural, one {# gün} other {# gün}} ərzində. Bu serverin idarəçiləri mətnləri görür, kimin soruşduğunu görmür.',
  'privacy.gapsOff': 'Bu serverdə sualların mətnləri saxlanmır.',
  'privacy.digest': 'Həftədə bir dəfə bu mətnlərin bəziləri burada paylaşılır: {channel}.',
  'privacy.never': 'Söhbətləri, cavabları və adları heç vaxt saxlamıram.',
  'privacy.forget': 'Məni unut',
  'privacy.forgetNow': 'Bəli, məni unut',
  'privacy.export': 'Məlumatlarımı ixrac et',
  'privacy.confirm':
    'Bu, suallarınızın mətnlərini bütün serverlərdə saxladıqlarımın arasından silir. Səslər və səhv bildirişləri yalnız saydır və qalır. Geri qaytarmaq olmur.',
  'privacy.forgotten':
    '{count, plural, =0 {Sizin haqqınızda heç nə saxlanmırdı.} one {# qeyd silindi.} other {# qeyd silindi.}}',
  'privacy.exported':
    '{all, plural, =0 {Sizin haqqınızda heç nə saxlanmır; fayl da bunu deyir.} one {Sizin haqqınızda saxlanan yeganə qeyd:} other {Sizin haqqınızda saxlanan # qeyddən {count, number} ədədi:}}',

  // What goes wrong
  withheld:
    'Discord bu cavabın mətnini mənə göstərmir. Davam etmək üçün mesajınızda məni qeyd edin və ya `/ask` istifadə edin.',
  failed: 'Burada xəta baş verdi və bu qeyd olundu. Zəhmət olmasa, yenidən cəhd edin.',
  incident: 'Hadisə {incident}',
  cardGone: 'Mesaj artıq yoxdur. Zəhmət olmasa, yenidən soruşun.',
  changedTooOften: 'Discord bu köhnə mesajı bir müddət yenidən dəyişməyimə icazə vermir.',
  blockedByAutoMod:
    'Bu serverin qaydaları (AutoMod) bunu göndərməyimə icazə vermir. Yalnız özünüz oxumaq üçün `/ask` əmrini `private` parametri ilə istifadə edin.',
  tooSoon: 'Bu, bir dəfəyə cavab verə biləcəyimdən çox idi. Davam edəcəyim vaxt: {when}.',
  tooSoonHere: 'Bu serverdə bir dəfəyə cavab verə biləcəyimdən çox şey soruşulur. Davam edəcəyim vaxt: {when}.',
  busy: 'Bu kanalda çoxlu sual gözləyir. Zəhmət olmasa, bir azdan yenidən soruşun.',

  // What is well and what is not: `/doctor`
  'checkup.well': 'Hər şey qaydasındadır',
  'checkup.notWell': 'Baxılmalı bir şey var',
  'checkup.again': 'Yenidən bax',
  'checkup.version': 'Footnote {version}',
  'checkup.here': 'Bu kanalda mənə lazım olan bütün icazələr var.',
  'checkup.hereMissing': 'Bu kanalda mənə bu icazələr çatmır: {permissions}. Onları kanalın ayarlarında roluma verin.',
  'checkup.notMember':
    'Bu server məni əlavə etməyib: burada məndən yalnız məni özləri üçün quraşdıranlar istifadə edə bilər. Mesajlara cavab verə bilməyim üçün məni serverə əlavə edin.',
  'checkup.everywhere':
    'Görə bildiyim hər kanalda cavab verirəm. Bunun əvəzinə `/settings` ilə bir neçəsi seçilə bilər.',
  'checkup.channels':
    '{count, plural, one {Ayarlarda seçilmiş kanalda mənə lazım olan bütün icazələr var.} other {Ayarlarda seçilmiş # kanalda mənə lazım olan bütün icazələr var.}}',
  'checkup.channelMissing':
    '{channel}: bu kanalda mənə bu icazələr çatmır: {permissions}. Onları o kanalın ayarlarında roluma verin.',
  'checkup.channelGone':
    '{channel}: ayarlarda seçilmiş bu kanalı görə bilmirəm. Ona baxmağıma icazə verin və ya `/settings` ilə başqasını seçin.',
  'checkup.moreChannels':
    '{count, plural, one {Ayarlarda seçilmiş daha # kanalda da nəsə çatmır.} other {Ayarlarda seçilmiş daha # kanalda da nəsə çatmır.}}',
  'checkup.external': 'Məni özləri üçün quraşdıran üzvlər burada cavablarımı hamıya göstərə bilər.',
  'checkup.noExternal':
    'Məni özləri üçün quraşdıran üzvlərə burada verdiyim cavabları yalnız özləri görür. Bunu dəyişmək üçün onlara bu icazəni verin: {permission}.',
  'checkup.intents': 'Mənə heç bir xüsusi səlahiyyət (privileged intent) lazım deyil.',
  'checkup.library':
    '{documents, plural, one {Kitabxanada # sənəd var; versiyası {revision}.} other {Kitabxanada # sənəd var; versiyası {revision}.}}',
  'checkup.empty': 'Kitabxana boşdur. Sahibi sənəd əlavə edə bilər.',
  'checkup.lexiconLags': 'Lüğət hələ hazırlanır: o vaxtadək eyni mənalı başqa sözlər tapılmır.',
  'checkup.vectorsLag':
    '{documents, plural, one {# sənəd, vektorları hazırlananadək yalnız sözləri ilə tapılır.} other {# sənəd, vektorları hazırlananadək yalnız sözləri ilə tapılır.}}',
  'checkup.problems':
    '{count, plural, one {Kitabxananın bir faylı oxuna bilmədi: {path}: {reason}. Həlli: {remedy}.} other {Kitabxananın # faylı oxuna bilmədi. Birincisi {path}: {reason}. Həlli: {remedy}.}}',
  'checkup.gateway': 'Discord mənə {ms, number}\u00a0ms ərzində cavab verir.',
  'checkup.gatewayNew': 'Discord ilə əlaqəm var; nə qədər tez cavab verdiyi hələ məlum deyil.',
  'checkup.gatewaySlow':
    'Discord mənə yalnız {ms, number}\u00a0ms sonra cavab verir. Sahibim kompüterimin bağlantısını yoxlaya bilər.',
  'checkup.gatewayDown':
    'Discord-dan heç nə gəlmir ({shards}). Belə davam etsə, sahibim jurnala baxmalı və məni yenidən işə salmalıdır.',
  'checkup.noAnswers': 'İşə salındığımdan bəri heç nəyə cavab verməmişəm ({since}).',
  'checkup.answers':
    '{answers, plural, one {İşə salındığımdan bəri ({since}) bir dəfə cavab vermişəm: {p50, number}\u00a0ms ərzində.} other {İşə salındığımdan bəri ({since}) # dəfə cavab vermişəm: son cavabların yarısı ən çoxu {p50, number}\u00a0ms, 95%-i ən çoxu {p95, number}\u00a0ms çəkib.}}',
  'checkup.answersSlow':
    'Yavaşam: son cavablarımın 95%-i ən çoxu {p95, number}\u00a0ms, yarısı ən çoxu {p50, number}\u00a0ms çəkib (işə salındığımdan bəri {answers, number} cavab, {since}). Sahibim daha sürətli kompüter və ya daha kiçik model verə bilər.',
  'checkup.noIncident': 'İşə salındığımdan bəri heç bir xəta baş verməyib.',
  'checkup.incident': 'Son xəta: {when}. Sahibim onu jurnalda bu hadisə nömrəsi ilə tapar: {incident}.',
  'checkup.ledger': 'Bu server üçün saxladıqlarımın yeri: {kind} (cədvəllərin versiyası: {schema, number}).',
  'checkup.noLedger':
    'Bu server üçün heç nə saxlamıram, ona görə heç bir ayar qüvvədə deyil. Sahibim `footnote doctor` nəticəsinə baxa bilər.',
  'checkup.ledgerDown':
    'Bu server üçün saxladıqlarım indi oxuna bilmir, ona görə ayarları qüvvədə olmaya bilər. Sahibim `footnote doctor` nəticəsinə baxa bilər.',

  // Why this passage?
  'why.found': 'Sualın parçada tapılan sözləri',
  'why.noneFound': 'heç biri',
  'why.missing': 'Parçada tapılmayan sözlər',
  'why.nowhere': 'kitabxanada heç yoxdur',
  'why.carried': 'əvvəl deyilib',
  'why.kind': 'Axtarılan cavabın növü',
  'why.counted': 'Ən çox təsir edənlər, balla',
  'why.runnerUp': 'İkinci yerdəki',
  'why.noRunnerUp': 'Yoxdur: başqa heç bir parçada bu sözlərdən heç biri keçmir.',
  'why.aheadBy': 'Onları ən çox fərqləndirən: {feature}',
  'why.confidence': 'Nə qədər əminəm',
  'why.speaksFor': 'Lehinə: {list}',
  'why.speaksAgainst': 'Əleyhinə: {list}',
  'why.gone':
    'Bu parça artıq bu sualla tapılmır: kitabxana və ya axtarış o vaxtdan dəyişib. İndi nə dediyini bilmək üçün yenidən soruşun.',
  'why.cut': 'Kartda sualın yalnız əvvəli var, ona görə yalnız ona baxıldı.',
  'why.withoutTurns': 'Bundan əvvəlki mesajlar oxuna bilmədi, ona görə izah onlarsızdır.',
  'why.closeBehind': 'Az fərqlə geridə: bu parçanın balı {times}.',
  'why.behind': 'Geridə: bu parçanın balı {times}.',
  'why.farBehind': 'Çox geridə: bu parçanın balı {times}.',
  'why.notFirst': 'Tapılan parçalar arasında yeri: {number}; birincinin balı {times}.',
  'why.times': '{ratio} dəfə yüksəkdir',
  'why.justAsHigh': 'eynidir',
  'why.manyTimes': '{ratio, number} dəfədən də çox yüksəkdir',
  'why.sureOfThis': 'Qalın yazılmış cümləsinin cavab olduğuna {percent}% əminəm.',
  'why.sureOfFirst': 'Birinci parçanın qalın yazılmış cümləsinin cavab olduğuna {percent}% əminəm.',

  // How a word of the passage is related to the word of the question
  'relation.inflection': 'sözün başqa forması',
  'relation.spelling': 'yazılışı demək olar eyni',
  'relation.compound': 'bitişik və ya ayrı yazılıb',
  'relation.acronym': 'abreviatura',
  'relation.derivation': 'eyni kökdən',
  'relation.synonym': 'sinonim',
  'relation.place': 'ölkə və paytaxtı',
  'relation.alias': 'başqa adı',
  'relation.variant': 'başqa yazılış',

  'answerType.who': 'şəxs və ya qrup',
  'answerType.when': 'tarix və ya vaxt',
  'answerType.where': 'yer',
  'answerType.quantity': 'say və ya miqdar',
  'answerType.why': 'səbəb',
  'answerType.any': 'müəyyən növ deyil',

  // What each feature and sign looks at
  'feature.passageBm25': 'sualın sözlərinin parçada nə qədər tez-tez keçdiyi (nadir olanlar daha təsirlidir)',
  'feature.sentenceBm25': 'sualın sözlərinin cümlədə nə qədər tez-tez keçdiyi (nadir olanlar daha təsirlidir)',
  'feature.passageCoverage': 'sualın nə qədərinin parçada keçdiyi',
  'feature.sentenceCoverage': 'sualın nə qədərinin cümlədə keçdiyi',
  'feature.beforeCoverage': 'sualın nə qədərinin yalnız əvvəlki cümlədə keçdiyi',
  'feature.afterCoverage': 'sualın nə qədərinin yalnız sonrakı cümlədə keçdiyi',
  'feature.contextCoverage': 'sualın nə qədərinin cümlədə, ondan dərhal əvvəl və ya başlıqda keçdiyi',
  'feature.bigrams': 'sualdakı kimi yan-yana duran sözlər',
  'feature.nearness': 'sualın bir-birinə yaxın duran sözləri',
  'feature.who': 'kiminsə adının çəkilməsi',
  'feature.when': 'tarixin olması',
  'feature.where': 'yer adının çəkilməsi',
  'feature.quantity': 'ədədin olması',
  'feature.why': 'səbəbin göstərilməsi',
  'feature.thin': 'bundan başqa az şey deməsi',
  'feature.leaning': 'sualdan bəhs edən əvvəlki cümlənin davamı olması',
  'feature.length': 'cümlənin uzunluğu',
  'feature.question': 'cümlənin özünün sual olması',
  'feature.anaphora': '“bu”, “onlar” kimi sözlə başlaması',
  'feature.opening': 'parçanın ilk cümləsi olması',
  'feature.negation': 'sual kimi nəyisə inkar etməsi',
  'feature.sentenceLikeness': 'cümlənin mənaca nə qədər yaxın olduğu',
  'feature.contextLikeness': 'cümlənin ətrafı ilə birlikdə oxunanda mənaca nə qədər yaxın olduğu',
  'feature.passageLikeness': 'parçanın mənaca nə qədər yaxın olduğu',
  'feature.sentenceSoftCoverage': 'cümlədəki neçə sözün mənaca sualdakılara bənzədiyi',
  'feature.contextSoftCoverage': 'cümlədə, ondan dərhal əvvəl və ya başlıqda neçə sözün mənaca sualdakılara bənzədiyi',
  'feature.passageSoftCoverage': 'parçadakı neçə sözün mənaca sualdakılara bənzədiyi',
  'feature.namesMissing': 'sualda olub orada olmayan adlar',
  'feature.numbersMissing': 'sualda olub orada olmayan ədədlər',
  'feature.negationDiffers': 'sual və cümlədən yalnız birinin nəyisə inkar etməsi',
  'feature.lead': 'digər parçalardan nə qədər irəlidə olduğu',

  // Commands
  'command.ask': 'Kitabxanaya sual verin; sitat gətirilən parça və mənbəyi ilə cavab verir',
  'command.ask.question': 'Nəyi bilmək istəyirsiniz?',
  'command.ask.document': 'Yalnız bu sənəddə və ya qovluqda axtarın',
  'command.ask.replyTo': 'Bu şəxsin diqqətini cavaba cəlb edin',
  'command.ask.private': 'Cavabı yalnız siz görürsünüz',
  'command.topic': 'Bir mövzuya baxın; ona dair bütün cümlələr, oxu ardıcıllığı ilə',
  'command.topic.topic': 'Mövzu və ya onun başlanğıcı',
  'command.quote': 'Yarımçıq xatırlanan sitatı tapın: dəqiq sözləri və yeri',
  'command.quote.document': 'Bu sənədin və ya qovluğun bölmə və cümlələrindən seçin, yalnız orada axtarın',
  'command.quote.text': 'Xatırladığınız qədər sözlər',
  'command.cite': 'Sitat identifikatorunun göstərdiyi parçanı və o vaxtdan dəyişənləri görün',
  'command.cite.id': 'Hər parçanın altında duran sitat identifikatoru',
  'command.sources': 'Kitabxananın sənədlərini göstərin',
  'command.sources.document': 'Yalnız bu sənədi və ya qovluğu göstərin',
  'command.help': 'Necə soruşmalı, bu kitabxanadan nümunələrlə',
  'menu.findPassages': 'Parça tap',
  'command.settings': 'Bu serverdə harada və necə cavab verdiyim; idarəçilər üçün',
  'command.settings.document': 'Burada təklif ediləcək və ya artıq təklif edilməyəcək sənəd və ya qovluq',
  'command.settings.topic': 'Burada təklif ediləcək və ya artıq təklif edilməyəcək mövzu',
  'command.pin': 'Sualı seçdiyiniz parça ilə cavablandırın; bu serverin idarəçiləri üçün',
  'command.pin.question': 'Sual, insanların soruşduğu kimi',
  'command.pin.id': 'Parçanın sitat identifikatoru və ya seçmək üçün bir neçə sözü',
  'command.pins': 'Bərkidilmiş cavablara baxın və onları çıxarın; bu serverin idarəçiləri üçün',
  'command.gaps': 'Yaxşı cavablandırılmayan suallar; bu serverin idarəçiləri üçün',
  'command.privacy': 'Nəyi, nə qədər saxladığım və kimin gördüyü',
  'command.forgetMe': 'Sizin haqqınızda saxladıqlarımı silin',
  'command.doctor': 'Bu serverdə mənimlə bağlı hər şey qaydasındadırmı; deyilsə, nə etməli',
  'command.verify': 'Mətnin sitatlarını yoxlayın: dəqiqdir, mənbədən fərqlidir, ya kitabxanada yoxdur',
  'command.verify.text': 'Sitatlar olan mətn; dırnaq işarəsi yoxdursa, bir sitatdır',
  'menu.checkQuotes': 'Sitatları yoxla',
  'command.language': 'Danışdığım dil; parçalar öz dilində qalır',

  // What commands and options are called: as in English, as no reader’s Discord is set to Azerbaijani
  'name.ask': 'ask',
  'name.topic': 'topic',
  'name.quote': 'quote',
  'name.cite': 'cite',
  'name.sources': 'sources',
  'name.help': 'help',
  'name.settings': 'settings',
  'name.pin': 'pin',
  'name.pins': 'pins',
  'name.gaps': 'gaps',
  'name.privacy': 'privacy',
  'name.forget-me': 'forget-me',
  'name.doctor': 'doctor',
  'name.verify': 'verify',
  'option.question': 'question',
  'option.document': 'document',
  'option.reply_to': 'reply_to',
  'option.private': 'private',
  'option.topic': 'topic',
  'option.text': 'text',
  'option.id': 'id',
  'option.language': 'language',
};
