/** Floor 2. Intake turns a file, page or feed item into a Report: exact text, and what is known about it and how. */
export { type IntakeOptions, type Received, receive, receiveBytes } from './receive.ts'
