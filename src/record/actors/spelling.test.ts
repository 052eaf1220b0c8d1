import { describe, expect, it } from 'vitest'
import { personName, sameFullName } from './names.ts'
import { SAME, spelledAlike } from './spelling.ts'

const same = (a: string, b: string): boolean => sameFullName(personName(a), personName(b)) !== null

describe('one word in two spellings', () => {
  it.each(SAME.flatMap(({ reason, examples }) => examples.map(([a, b]) => [reason, a, b] as const)))(
    '%s: %s, %s',
    (_, a, b) => expect(spelledAlike(a, b)).toBe(true),
  )

  it.each([
    ['wang', 'weng'],
    ['zhang', 'jiang'],
    ['minh', 'manh'],
    ['liang', 'lang'],
    ['hung', 'hong'],
    ['petrov', 'petrova'],
    ['karim', 'karima'],
    ['yong-nam', 'yong-nim'],
    ['hassan', 'hussein'],
  ])('not %s, %s', (a, b) => expect(spelledAlike(a, b)).toBe(false))
})

describe('one full name', () => {
  it.each([
    ['from Ukrainian and from Russian', 'Volodymyr Zahorodniuk', 'Vladimir Zagorodnyuk'],
    ['from Belarusian', 'Uladzimir Makeichyk', 'Vladimir Makeichik'],
    ['from Cyrillic with yo', 'Fyodor Semyonov', 'Fedor Semenov'],
    ['from Azerbaijani', 'İlham Məmmədov', 'Ilkham Mamedov'],
    ['from Uzbek', 'Shavkat Yo‘ldoshev', 'Shavkat Yuldashev'],
    ['from Kazakh', 'Qasym Zhaqsybekov', 'Kassym Jaksybekov'],
    ['from Arabic, with and without the article', 'Mohamed El-Harithy', 'Muhammad al-Harithi'],
    ['from Arabic, the servant of', 'Abdel Rahman Saadi', 'Abdurrahman Sa’adi'],
    ['from Persian', 'Hossein Qasemi', 'Hussein Ghasemi'],
    ['from Armenian', 'Hovhannes Ghazarian', 'Ovanes Kazaryan'],
    ['from Georgian', 'Giorgi Khvedelidze', 'George Khvedelidze'],
    ['from Greek', 'Yiannis Chatzis', 'Ioannis Hatzis'],
    ['from Hebrew', 'Yitzhak Hayut', 'Itzhak Chayut'],
    ['from Serbian', 'Željko Đorđević', 'Zeljko Djordjevic'],
    ['from German', 'Günther Schäfer', 'Guenther Schaefer'],
    ['from Icelandic', 'Þórunn Hallgrímsdóttir', 'Thorunn Hallgrimsdottir'],
    ['from Vietnamese', 'Trịnh Quốc Hưng', 'Trinh Quoc Hung'],
    ['from Korean, syllables together or apart', 'Lee Sang-hoon', 'Lee Sanghun'],
    ['from Japanese, the surname behind', 'Ohno Shintarō', 'Shintaro Ono'],
    ['from Hungarian, the surname in front', 'Szalay Gergő', 'Gergo Szalay'],
    ['from Bengali', 'Rashid Chowdhury', 'Rasheed Choudhury'],
    ['with half of a double surname', 'Ketevan Adler-Moreau', 'Ketevan Adler'],
  ])('%s: %s, %s', (_, a, b) => expect(same(a, b)).toBe(true))

  it.each([
    ['a man and a woman', 'Daniel Berg', 'Daniela Berg'],
    ['two given names of one surname', 'Said Omar', 'Saad Omar'],
    ['two servants', 'Abdullah Saleh', 'Abdulrahman Saleh'],
    ['two syllables', 'Park Min-ho', 'Park Min-hee'],
    ['two vowels of one syllable', 'Nguyen Van Hung', 'Nguyen Van Hong'],
    ['given names in another order', 'Hassan Ali', 'Ali Hassan'],
    ['two fathers', 'Bekele Alemu', 'Bekele Alemayehu'],
  ])('not of %s: %s, %s', (_, a, b) => expect(same(a, b)).toBe(false))
})
