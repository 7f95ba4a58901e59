import type { CardText } from '../guide.ts'

/** The counter card in the languages of Europe, which are read in the Americas and in parts of Africa too. */
export const CARD_TEXTS_EUROPE: readonly CardText[] = [
  {
    language: 'fr',
    reviewedBy: null,
    lines: {
      title: 'Garantie internationale Lenovo (IWS)',
      machine: 'Appareil : {machine}',
      serial: 'Numéro de série : {serial}',
      boughtIn: 'Acheté en/à : {place}',
      baseUntil: 'Garantie de base jusqu’au {date}',
      baseUnknown:
        'Nous ne connaissons pas la fin de la garantie de base. Merci de la vérifier avec le numéro de série.',
      outcomeCovered:
        'D’après notre vérification, cet appareil est couvert ici. Merci de le confirmer dans votre système.',
      outcomeAsk:
        'Nous n’avons pas pu établir si cet appareil est couvert ici. Merci de le vérifier avec le numéro de série.',
      outcomeNotCovered:
        'D’après notre vérification, cet appareil n’est peut-être pas couvert ici. Merci de le confirmer.',
      rests: 'Fondement : politique de garantie internationale Lenovo, point {clause} de notre numérotation',
      question:
        'Cet appareil peut-il être réparé ici au titre de la garantie internationale, s’il vous plaît ?',
      questionPapers: 'De quels documents avez-vous besoin ?',
      questionKeyboard:
        'Avant de monter un clavier d’une autre langue ou une pièce similaire, merci de me demander.',
      languagePlease: 'Merci de parler lentement ou de me l’écrire.',
      notPromise: 'Cette fiche est une information, pas un engagement de Lenovo. Votre système fait foi.',
    },
  },
  {
    language: 'de',
    reviewedBy: null,
    lines: {
      title: 'Internationale Garantie von Lenovo (IWS)',
      machine: 'Gerät: {machine}',
      serial: 'Seriennummer: {serial}',
      boughtIn: 'Gekauft in: {place}',
      baseUntil: 'Basisgarantie bis {date}',
      baseUnknown:
        'Wir wissen nicht, wann die Basisgarantie endet. Bitte schlagen Sie mit der Seriennummer nach.',
      outcomeCovered:
        'Nach unserer Prüfung gilt die Garantie für dieses Gerät hier. Bitte bestätigen Sie es in Ihrem System.',
      outcomeAsk:
        'Wir konnten nicht klären, ob die Garantie für dieses Gerät hier gilt. Bitte schlagen Sie mit der Seriennummer nach.',
      outcomeNotCovered:
        'Nach unserer Prüfung gilt die Garantie für dieses Gerät hier vielleicht nicht. Bitte prüfen Sie es.',
      rests: 'Grundlage: Lenovos Regeln zur internationalen Garantie, {clause} in unserer Zählung',
      question: 'Können Sie dieses Gerät hier im Rahmen der internationalen Garantie reparieren?',
      questionPapers: 'Welche Unterlagen brauchen Sie von mir?',
      questionKeyboard:
        'Bitte fragen Sie mich, bevor Sie eine Tastatur in anderer Sprache oder ein ähnliches Teil einbauen.',
      languagePlease: 'Bitte sprechen Sie langsam oder schreiben Sie es mir auf.',
      notPromise: 'Diese Karte informiert nur und ist keine Zusage von Lenovo. Maßgeblich ist Ihr System.',
    },
  },
  {
    language: 'es',
    reviewedBy: null,
    lines: {
      title: 'Garantía internacional de Lenovo (IWS)',
      machine: 'Equipo: {machine}',
      serial: 'Número de serie: {serial}',
      boughtIn: 'Comprado en: {place}',
      baseUntil: 'Garantía básica hasta el {date}',
      baseUnknown:
        'No sabemos cuándo termina la garantía básica. Consúltelo con el número de serie, por favor.',
      outcomeCovered:
        'Según nuestra comprobación, este equipo está cubierto aquí. Confírmelo en su sistema, por favor.',
      outcomeAsk:
        'No pudimos determinar si este equipo está cubierto aquí. Consúltelo con el número de serie, por favor.',
      outcomeNotCovered:
        'Según nuestra comprobación, es posible que este equipo no esté cubierto aquí. Confírmelo, por favor.',
      rests: 'Base: política de garantía internacional de Lenovo, punto {clause} según nuestra numeración',
      question: '¿Pueden reparar aquí este equipo con la garantía internacional, por favor?',
      questionPapers: '¿Qué documentos necesita?',
      questionKeyboard:
        'Si van a poner un teclado en otro idioma o una pieza parecida, pregúnteme antes, por favor.',
      languagePlease: 'Hable despacio o escríbamelo, por favor.',
      notPromise: 'Esta tarjeta es informativa, no es un compromiso de Lenovo. Decide su sistema.',
    },
  },
  {
    language: 'pt',
    reviewedBy: null,
    lines: {
      title: 'Garantia internacional da Lenovo (IWS)',
      machine: 'Equipamento: {machine}',
      serial: 'Número de série: {serial}',
      boughtIn: 'Comprado em: {place}',
      baseUntil: 'Garantia básica até {date}',
      baseUnknown: 'Não sabemos quando termina a garantia básica. Por favor, consulte pelo número de série.',
      outcomeCovered:
        'Segundo a nossa verificação, este equipamento tem cobertura aqui. Por favor, confirme no seu sistema.',
      outcomeAsk:
        'Não conseguimos determinar se este equipamento tem cobertura aqui. Por favor, consulte pelo número de série.',
      outcomeNotCovered:
        'Segundo a nossa verificação, este equipamento talvez não tenha cobertura aqui. Por favor, confirme.',
      rests: 'Base: política de garantia internacional da Lenovo, ponto {clause} na nossa numeração',
      question: 'Este equipamento pode ser reparado aqui pela garantia internacional, por favor?',
      questionPapers: 'De que documentos precisa?',
      questionKeyboard:
        'Antes de instalar um teclado em outro idioma ou uma peça semelhante, por favor, pergunte-me.',
      languagePlease: 'Por favor, fale devagar ou escreva para mim.',
      notPromise: 'Este cartão é informativo e não é um compromisso da Lenovo. Vale o seu sistema.',
    },
  },
  {
    language: 'it',
    reviewedBy: null,
    lines: {
      title: 'Garanzia internazionale Lenovo (IWS)',
      machine: 'Dispositivo: {machine}',
      serial: 'Numero di serie: {serial}',
      boughtIn: 'Luogo di acquisto: {place}',
      baseUntil: 'Garanzia di base fino al {date}',
      baseUnknown:
        'Non sappiamo quando termina la garanzia di base. La preghiamo di verificare con il numero di serie.',
      outcomeCovered:
        'In base alla nostra verifica, questo dispositivo è coperto qui. La preghiamo di confermarlo nel Suo sistema.',
      outcomeAsk:
        'Non abbiamo potuto stabilire se questo dispositivo è coperto qui. La preghiamo di verificare con il numero di serie.',
      outcomeNotCovered:
        'In base alla nostra verifica, questo dispositivo forse non è coperto qui. La preghiamo di confermarlo.',
      rests: 'Base: politica di garanzia internazionale Lenovo, punto {clause} nella nostra numerazione',
      question: 'È possibile riparare qui questo dispositivo con la garanzia internazionale?',
      questionPapers: 'Di quali documenti ha bisogno?',
      questionKeyboard:
        'Prima di montare una tastiera in un’altra lingua o un pezzo simile, La prego di chiedermelo.',
      languagePlease: 'Per favore, parli lentamente o me lo scriva.',
      notPromise: 'Questa scheda è informativa e non è un impegno di Lenovo. Fa fede il Suo sistema.',
    },
  },
  {
    language: 'ru',
    reviewedBy: null,
    lines: {
      title: 'Международная гарантия Lenovo (IWS)',
      machine: 'Устройство: {machine}',
      serial: 'Серийный номер: {serial}',
      boughtIn: 'Место покупки: {place}',
      baseUntil: 'Базовая гарантия до {date}',
      baseUnknown:
        'Мы не знаем, когда заканчивается базовая гарантия. Пожалуйста, проверьте по серийному номеру.',
      outcomeCovered:
        'По нашим данным, гарантия на это устройство здесь действует. Пожалуйста, подтвердите в вашей системе.',
      outcomeAsk:
        'Нам не удалось установить, действует ли здесь гарантия на это устройство. Пожалуйста, проверьте по серийному номеру.',
      outcomeNotCovered:
        'По нашим данным, гарантия на это устройство здесь, возможно, не действует. Пожалуйста, уточните.',
      rests: 'Основание: правила международной гарантии Lenovo, пункт {clause} по нашей нумерации',
      question: 'Можно ли отремонтировать это устройство здесь по международной гарантии?',
      questionPapers: 'Какие документы нужны?',
      questionKeyboard:
        'Если нужно поставить клавиатуру на другом языке или похожую деталь, пожалуйста, сначала спросите меня.',
      languagePlease: 'Пожалуйста, говорите медленно или напишите.',
      notPromise:
        'Эта карточка носит справочный характер и не является обещанием Lenovo. Решают данные вашей системы.',
    },
  },
]
